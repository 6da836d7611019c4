import { existsSync } from 'node:fs';
import { OUTPUT_FOLDERS } from '../../builds.ts';
import { sizes } from '../../size.ts';
import type { Bench } from '../browser.ts';
import { salted } from './pages.ts';
import type { Scripts } from './scripts.ts';

declare const workerSide: typeof import('../in-page/worker-side.ts');

const ROUNDS = 15;

export type Ready = {
  /** Loading the script with its data, and building the detector; milliseconds, each in a page where neither was compiled before. */
  evaluate: number[];
  build: number[];
  /** What data, detector and code hold, bytes. */
  memory: number;
  /** Scripts put into pages by the last build, gzipped bytes; empty without one. */
  injected: { file: string; gzipped: number }[];
};

export async function measureReady(bench: Bench, scripts: Scripts): Promise<Ready> {
  const ready: Ready = { evaluate: [], build: [], memory: 0, injected: injected() };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await bench.open();
    const { evaluate, build } = await page.evaluate(
      (source) => {
        const start = performance.now();
        // biome-ignore lint/security/noGlobalEval: loading the script is what is measured.
        globalThis.eval(source);
        const loaded = performance.now();
        workerSide.build();
        return { evaluate: loaded - start, build: performance.now() - loaded };
      },
      salted(scripts.worker, round),
    );
    ready.evaluate.push(evaluate);
    ready.build.push(build);
    await page.close();
  }
  ready.memory = await memoryOf(bench, scripts);
  return ready;
}

/**
 * What the heap grows by when the script is loaded and the detector built, used once and kept: data, tables and compiled code, without
 * the text of the script, which the engine keeps as two bytes a letter when any letter needs them.
 */
async function memoryOf(bench: Bench, scripts: Scripts): Promise<number> {
  const page = await bench.open();
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as unknown as {
      usedSize: number;
      backingStorageSize: number;
    };
    return usedSize + backingStorageSize;
  };
  const before = await used();
  await page.evaluate(`${scripts.worker}; kept = workerSide.build(); workerSide.findMentions('the Paris Call', kept).length`);
  const after = await used();
  await page.close();
  return after - before - 2 * scripts.worker.length;
}

const injected = () =>
  existsSync(OUTPUT_FOLDERS.chromium) ? sizes(OUTPUT_FOLDERS.chromium).map(({ file, gzipped }) => ({ file, gzipped })) : [];
