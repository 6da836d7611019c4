import type { Bench } from '../browser.ts';
import type { Scripts } from './scripts.ts';

declare const measure: typeof import('../in-page/measure.ts');

/** Texts made to be slow, each from one piece that is repeated. */
const PIECES: Record<string, string> = {
  'name beginnings': 'Paris Call for Trust and Security in Group of Governmental Experts on Advancing Responsible State ',
  'near-matches': 'Budapest Conventio Tallinn Manua Open-ended Working Grou Christchurch Cal ',
  'no spaces': 'ParisCallBudapestConventionOEWGGGE',
  acronyms: 'OEWG GGE FOC SCO MANRS GCSC GFCE NIS CRI PoA IGF WSIS ',
  'acronyms in brackets': 'Freedom Online Coalition (FOC) Open Working Group (OWG) (OEWG (GGE (FOC ',
  brackets: '((((([[[[[ (GGE (OEWG ))))) ]]]]]',
  'mentions and norms': 'norm 13 (f) of the Paris Call, Article 32 of the Budapest Convention, ',
  'hyphens and spaces': 'Paris-\u00a0 -\u00a0Call - - cyber - - ',
  Chinese: '网络犯罪公约巴黎倡议信息安全政府专家组',
  Russian: 'Группа правительственных экспертов Парижский призыв ',
  Arabic: 'والفريق العامل المفتوح العضوية ونداء باريس ',
};
const SHORT = 100_000;
const LONG = 1_000_000;

export type Hostile = { name: string; short: number; long: number };

/** Nanoseconds a unit on 100 kB and on 1 MB of each, in a fresh worker, first run: nothing on a hostile page is ever warm. */
export async function measureHostile(bench: Bench, scripts: Scripts): Promise<Hostile[]> {
  const page = await bench.open();
  await page.evaluate(scripts.tools);
  const measured: Hostile[] = [];
  for (const [name, piece] of Object.entries(PIECES)) {
    const time = async (length: number) => {
      const text = piece.repeat(length / piece.length);
      const cold = await page.evaluate(async (...asked) => (await measure.inWorker(...asked)).cold, scripts.worker, text, 0);
      return (cold * 1e6) / text.length;
    };
    measured.push({ name, short: await time(SHORT), long: await time(LONG) });
  }
  await page.close();
  return measured;
}
