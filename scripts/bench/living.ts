// `npm run bench -- living`: what Normscope costs on a page that never stops changing, as the browser itself measures it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '../../lib/exchange/formats.ts';
import type { Records } from '../../lib/model/records.ts';
import { launchChromium } from '../../tests/e2e/driver/chromium.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import { evidence, id, sampleRecords } from '../../tests/unit/exchange/sample-records.ts';
import { serve } from '../serve.ts';

/** Length of the page, UTF-16 units; passages tagged on it, and how many of them are not there. */
const CHARACTERS = 200_000;
const PASSAGES = 100;
const LOST = 10;

/** The page changes so often, milliseconds, and is watched so long. */
const EVERY = 100;
const WATCHED = 30_000;

/** Opens what comes late. */
const OPENS = 'The committee resumed after lunch and heard the delegations that had asked for the floor in the morning.';

const sentence = (n: number) =>
  `Delegation ${n * 7} recalled item ${n} of the agenda, on ports and fisheries in district ${n * 13}, and asked for a report by ${2_000 + (n % 30)}.`;

function pageWith(sentences: readonly string[]): string {
  const paragraphs = sentences.map((words) => `<p>${words}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>A page that never stops changing</title><h1>Live from the committee</h1>
<p>It discussed the Paris Call for Trust and Security in Cyberspace.</p><p id="ticker">0</p>\n${paragraphs}
<script>let n = 0; setInterval(() => { document.getElementById('ticker').textContent = 'Update ' + ++n + ' of the day'; }, ${EVERY});</script></html>`;
}

function records(url: string, sentences: readonly string[], lost: readonly string[]): Records {
  const sample = sampleRecords();
  const [source, passage] = [sample.sources[0], sample.passages[0]];
  if (!source || !passage) throw new Error('the sample has a source and a passage');
  const step = Math.floor(sentences.length / (PASSAGES - LOST));
  const quotes = [
    ...Array.from({ length: PASSAGES - LOST }, (_, i) => ({
      exact: sentences[i * step] ?? '',
      prefix: `${sentences[i * step - 1] ?? ''}\n`,
      suffix: `\n${sentences[i * step + 1] ?? ''}`,
    })),
    ...lost.map((exact) => ({ exact, prefix: `${OPENS}\n`, suffix: '' })),
  ];
  return {
    ...sample,
    sources: [{ ...source, id: id(1), url }],
    passages: quotes.map((quote, i) => ({
      ...passage,
      id: id(1_000 + i),
      sourceId: id(1),
      quote: { type: 'TextQuoteSelector', ...quote },
      position: { type: 'TextPositionSelector', start: 0, end: quote.exact.length },
    })),
    tags: quotes.map((_, i) => evidence({ id: id(5_000 + i), passageId: id(1_000 + i) })),
  };
}

export async function benchLiving(): Promise<void> {
  const sentences = Array.from({ length: Math.ceil(CHARACTERS / sentence(500).length) }, (_, n) => sentence(n));
  const lost = Array.from({ length: LOST }, (_, n) => sentence(100_000 + n));
  const site = await serve({
    folders: [],
    routes: { '/living.html': () => ({ type: 'text/html; charset=utf-8', body: pageWith(sentences) }) },
  });
  const folder = await mkdtemp(join(tmpdir(), 'normscope-living-'));
  const browser = await launchChromium();
  try {
    const url = site.url('living.html');
    const dashboard = await browser.extensionPage('dashboard.html');
    const file = join(folder, 'tags.jsonld');
    await writeFile(file, formats['json-ld'].serialize(records(url, sentences, lost)));
    await dashboard.upload('input[type=file]', file);
    await until('the tags to be in', () => dashboard.evaluate(() => document.querySelector('[data-row]') !== null));
    await dashboard.close();

    const page = await browser.open(url);
    await browser.pressToolbarButton(page);
    const painted = () => page.evaluate(() => CSS.highlights.get('normscope-evidence')?.size ?? 0);
    await until('the passages to be painted', async () => (await painted()) === PASSAGES - LOST);
    const times = await browser.timeOwnScripts(() => new Promise((resolve) => setTimeout(resolve, WATCHED)));
    const late: number[] = [];
    for (const words of lost) {
      late.push(
        await page.evaluate(
          (text) =>
            new Promise<number>((resolve) => {
              const before = CSS.highlights.get('normscope-evidence')?.size ?? 0;
              const start = performance.now();
              document.body.append(...text.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
              const look = () =>
                (CSS.highlights.get('normscope-evidence')?.size ?? 0) > before
                  ? resolve(performance.now() - start)
                  : setTimeout(look, 5);
              look();
            }),
          [OPENS, words],
        ),
      );
    }
    const share = (ms: number) => `${((100 * ms) / WATCHED).toFixed(2)} % of one core`;
    console.log(
      `A page of ${CHARACTERS.toLocaleString('en')} characters with ${PASSAGES} tagged passages changes every ${EVERY} ms.`,
    );
    console.log(`  the page's thread: ${share(times.page.total)}, longest task ${times.page.longest.toFixed(1)} ms`);
    console.log(`  the background:    ${share(times.background.total)}, longest task ${times.background.longest.toFixed(1)} ms`);
    late.sort((a, b) => a - b);
    console.log(
      `  a passage that comes late is painted after ${late[late.length >> 1]?.toFixed(0)} ms (median), ${late.at(-1)?.toFixed(0)} ms (most)`,
    );
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}
