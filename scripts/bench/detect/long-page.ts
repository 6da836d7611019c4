import type { Bench } from '../browser.ts';
import type { LongPage } from '../in-page/long-page.ts';
import type { Scripts } from './scripts.ts';

declare const long: typeof import('../in-page/long-page.ts');

const PARAGRAPHS = 2_000;

/** About a megabyte of text with links, emphasis, hidden parts and a mention in every fourth paragraph. */
function longMarkup(): string {
  const sentence =
    'The <a href="/delegates">delegations</a> spoke of <em>responsible</em> conduct, and the chair took note of what was said. ';
  const paragraph = (i: number) =>
    `<p>${sentence.repeat(5)}${i % 4 === 0 ? 'They welcomed the Paris Call for Trust and Security in Cyberspace.' : ''}<span hidden>no</span></p>\n`;
  const sections = Array.from(
    { length: PARAGRAPHS / 20 },
    (_, section) =>
      `<section><h2>Meeting ${section}</h2><div>${Array.from({ length: 20 }, (_, i) => paragraph(section * 20 + i)).join('')}</div></section>`,
  );
  return `<!doctype html><html lang="en"><head><title>Long</title></head><body><main>${sections.join('\n')}</main></body></html>`;
}

export async function measureLongPage(bench: Bench, scripts: Scripts): Promise<LongPage> {
  const page = await bench.open({ markup: longMarkup() });
  await page.evaluate(scripts.long);
  const measured = await page.evaluate((...sources) => long.longPage(...sources), scripts.page, scripts.worker);
  await page.close();
  return measured;
}
