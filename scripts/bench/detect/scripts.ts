import { bundle } from '../bundle.ts';
import { allForms, certainNames } from '../names.ts';

/** What is put into pages and workers, and the names. */
export type Scripts = { page: string; worker: string; tools: string; long: string; forms: string[]; certain: string[] };

export async function loadScripts(): Promise<Scripts> {
  const [page, worker, peers, measure, long] = await Promise.all([
    bundle('page-side.ts', 'pageSide'),
    bundle('worker-side.ts', 'workerSide'),
    bundle('peers.ts', 'peers'),
    bundle('measure.ts', 'measure'),
    bundle('long-page.ts', 'long'),
  ]);
  return { page, worker, tools: `${peers};${measure}`, long, forms: allForms(), certain: certainNames() };
}
