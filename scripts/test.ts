// `npm test`: everything that can be judged on one machine, cheapest first. All steps run, also after a failed one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type BrowserName, requireBrowser } from './browsers.ts';
import { OUTPUT_FOLDERS } from './builds.ts';
import { asCounts, type Counts, execute, executeTool, FAILED, finish, runSteps, type Step } from './steps.ts';
import { runVitest } from './vitest.ts';

async function stories(browser: BrowserName): Promise<Counts> {
  if (!existsSync(join(OUTPUT_FOLDERS[browser], 'manifest.json'))) {
    console.error(`No build for ${browser}: its stories did not run.`);
    return FAILED;
  }
  return runVitest(['e2e'], { NORMSCOPE_BROWSERS: browser, [`NORMSCOPE_${browser.toUpperCase()}`]: requireBrowser(browser) });
}

const steps: Step[] = [
  { name: 'format and lint', run: async () => asCounts(await executeTool('biome', ['ci', '--error-on-warnings'])) },
  { name: 'types', run: async () => asCounts(await executeTool('tsc', ['--noEmit'])) },
  { name: 'unit and component tests', run: () => runVitest(['unit', 'component']) },
  { name: 'build for Chromium', run: async () => asCounts(await executeTool('wxt', ['build'])) },
  { name: 'build for Firefox', run: async () => asCounts(await executeTool('wxt', ['build', '-b', 'firefox', '--mv3'])) },
  { name: 'size of injected scripts', run: async () => asCounts(await execute(process.execPath, ['scripts/size.ts'])) },
  { name: 'tests of the repository', run: () => runVitest(['repo']) },
  ...BROWSERS.map((browser) => ({ name: `stories in ${browser}`, run: () => stories(browser) })),
];

finish(await runSteps(steps));
