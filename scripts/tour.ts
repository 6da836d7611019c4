import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { agreementById, normById } from '../lib/catalogue/load.ts';
import type { PageReport } from '../lib/model/page-report.ts';
import { type ChromiumBrowser, launchChromium } from '../tests/e2e/driver/chromium.ts';
import { downloaded } from '../tests/e2e/driver/downloads.ts';
import type { Tab, View } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { answerNothing, pageReport, reportWithAside } from '../tests/e2e/real-pages/in-panel.ts';
import { paintedWords, pressAdder } from '../tests/e2e/steps/page.ts';
import { fillEvidence, fillViolation, saveForm } from '../tests/e2e/steps/tag-form.ts';
import { drawOverview } from './draw-overview.ts';
import type { PagesToShow } from './pages-to-show.ts';
import { proposePassages } from './propose-passages.ts';
import { ROOT } from './steps.ts';

const FOLDER = join(ROOT, '.output', 'tour');

const say = (line = '') => console.log(line);

type Kind = 'evidence' | 'violation';
type Passage = { quote: string; kind: Kind; fill: (panel: View) => Promise<unknown> };

/** The two passages of the first sample page, coded as a person would. */
const SAMPLE_PASSAGES: Passage[] = [
  {
    quote:
      'States also agreed in norm 13(c) that they should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.',
    kind: 'evidence',
    fill: (panel) => fillEvidence(panel, { speaker: 'Valmeria', act: 'affirms', norm: '13(c)', invocation: 'cited_norm' }),
  },
  {
    quote: 'An operation that forces an emergency room to close is incompatible with these commitments.',
    kind: 'violation',
    fill: (panel) =>
      fillViolation(panel, {
        speaker: 'Valmeria',
        incident: 'Lindmark university hospital',
        alleged: 'Grey Lantern',
        sector: 'hospital',
        norm: '13(f)',
      }),
  },
];

/** Of a page that nobody prepared, the first two sentences; its form says that nothing is stated. */
async function anyPassages(tab: Tab): Promise<Passage[]> {
  const quotes = await tab.evaluate(proposePassages);
  return quotes.map((quote, index) => ({
    quote,
    kind: index === 0 ? 'evidence' : 'violation',
    fill: (panel) => panel.evaluate(answerNothing),
  }));
}

const names = (ids: string[]) => ids.map((id) => normById(id)?.norm).map((norm) => `${norm?.number} ${norm?.label}`);

function tell(address: string, report: PageReport): void {
  const { title, mentions, agreementCount } = report;
  say(`\n${title || basename(address)}\n  ${address}`);
  if (agreementCount === 0)
    say(report.status === 'read' ? '  No agreement is cited.' : `  Nothing to read here (${report.status}).`);
  for (const id of new Set(mentions.map(({ agreementId }) => agreementId))) {
    const own = mentions.filter(({ agreementId }) => agreementId === id);
    const aside = own.filter(({ inArticle }) => !inArticle).length;
    const where = aside === 0 ? '' : aside === own.length ? ', only in menus or footer' : `, ${aside} of them in menus or footer`;
    say(`  ${agreementById(id)?.short ?? id}: ${own.length} ${own.length === 1 ? 'place' : 'places'}${where}`);
    for (const norm of names([...new Set(own.flatMap(({ normIds }) => normIds))])) say(`      norm ${norm}`);
  }
}

async function read(browser: ChromiumBrowser, tab: Tab): Promise<{ panel: View; report: PageReport }> {
  await browser.pressToolbarButton(tab);
  const panel = await browser.panel();
  const report = await until('the page to be read', () => panel.evaluate(pageReport));
  // Menus and footers are told apart a moment after the mentions are found; pages without any have nothing to wait for.
  const sorted = await until('the article to be known', () => panel.evaluate(reportWithAside), 1_000).catch(() => report);
  if (!sorted) throw new Error('The page was not read.');
  return { panel, report: sorted };
}

async function tag(tab: Tab, panel: View, { quote, kind, fill }: Passage): Promise<string> {
  const selected = (await tab.selectText(quote)).replace(/\s+/g, ' ').trim();
  await pressAdder(tab, kind);
  await panel.waitFor(() => document.querySelector('.tag-form') !== null);
  await fill(panel);
  await panel.screenshot(join(FOLDER, `form-${kind}.png`));
  await saveForm(panel);
  await until('the passage to be painted', async () => (await paintedWords(tab, kind)).length > 0);
  say(`  tagged as ${kind === 'evidence' ? 'norm evidence' : 'violation report'}: “${selected}”`);
  return selected;
}

const EXPORTS = { csv: 'Table (CSV)', jsonld: 'Annotations (JSON-LD)' };

async function exportFiles(browser: ChromiumBrowser, panel: View): Promise<void> {
  for (const [ending, format] of Object.entries(EXPORTS)) {
    await panel.click({ selector: '.panel-foot button', text: 'Export' });
    await panel.click({ selector: '.menu-button-list button', text: format });
    const file = await downloaded(browser.downloads, `.${ending}`);
    const copy = join(FOLDER, basename(file));
    await copyFile(file, copy);
    say(`  ${relative(ROOT, copy)}`);
  }
}

/** Does the main job without a person: reads the pages, tags two passages, comes back, exports. False when something failed. */
export async function guidedTour({ addresses, areSamples }: PagesToShow): Promise<boolean> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  say('\nNo display: the guided tour, in a Chromium without a window.');
  const browser = await launchChromium();
  let allFound = true;
  try {
    say('\n1. What the pages cite');
    const first = await browser.open(addresses[0] as string);
    let { panel, report } = await read(browser, first);
    tell(addresses[0] as string, report);
    for (const address of addresses.slice(1)) {
      const tab = await browser.open(address);
      tell(address, (await read(browser, tab)).report);
      await tab.close();
    }
    await first.activate();
    await first.screenshot(join(FOLDER, 'page-read.png'));
    await panel.screenshot(join(FOLDER, 'panel-read.png'));

    say('\n2. Two passages are tagged on the first page, by the bar beside the selection');
    const passages = areSamples ? SAMPLE_PASSAGES : await anyPassages(first);
    const tagged: { kind: Kind; words: string }[] = [];
    for (const passage of passages) tagged.push({ kind: passage.kind, words: await tag(first, panel, passage) });
    if (tagged.length < 2) say(`  The page has text for ${tagged.length} passages only.`);

    say('\n3. The page is loaded again');
    await first.reload();
    ({ panel, report } = await read(browser, first));
    for (const { kind, words } of tagged) {
      const same = await until('paint', async () =>
        (await paintedWords(first, kind)).map(squeeze).includes(squeeze(words)),
      ).catch(() => false);
      allFound &&= same;
      say(`  ${same ? 'painted on the same words' : 'NOT FOUND'}: “${words.slice(0, 70)}…”`);
    }
    // What was said at saving goes by itself; the pictures are not to wait for it.
    await panel.evaluate(dismissToast);
    await first.screenshot(join(FOLDER, 'page-tagged.png'));
    await panel.screenshot(join(FOLDER, 'panel-tagged.png'));
    const dashboard = await browser.extensionPage('dashboard.html');
    await dashboard.waitFor(() => document.querySelector('table') !== null);
    await dashboard.screenshot(join(FOLDER, 'dashboard.png'));
    await first.activate();

    say('\n4. The tags are taken away');
    await exportFiles(browser, panel);
    await panel.evaluate(() => window.close()).catch(() => undefined);
    await drawOverview(browser, FOLDER);
    say('\nPictures of each step:');
    for (const file of (await readdir(FOLDER)).filter((each) => each.endsWith('.png')))
      say(`  ${relative(ROOT, join(FOLDER, file))}`);
    const own = (await browser.errors()).filter(({ ours }) => ours);
    for (const { message } of own) say(`ERROR in the extension: ${message}`);
    say(allFound && own.length === 0 ? '\nDone.' : '\nNot everything went well.');
    return allFound && own.length === 0;
  } finally {
    await browser.close();
  }
}

const dismissToast = () => document.querySelector<HTMLButtonElement>('.toast button:last-of-type')?.click();

const squeeze = (words: string) => words.replace(/\s+/g, '');
