import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A slow machine fails no test: limits only end what hangs. Milliseconds. */
const HANGS = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'], testTimeout: HANGS } },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], testTimeout: HANGS } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: HANGS,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/stories/**/*.spec.ts'],
          fileParallelism: false,
          testTimeout: HANGS,
          hookTimeout: 2 * HANGS,
        },
      },
    ],
  },
});
