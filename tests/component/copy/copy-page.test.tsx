import { describe, expect, it } from 'vitest';
import { CopyPage } from '../../../components/copy/CopyPage.tsx';
import type { CopyView, Reading } from '../../../components/copy/copy-view.ts';
import { readCopy } from '../../../entrypoints/copy/read-copy.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import type { PassageCopy } from '../../../lib/store/copies.ts';
import { pack } from '../../../lib/text/packed.ts';
import { newId, passage, source } from '../samples.ts';
import { checkAccessibility, show } from '../screen.tsx';

const TEXT = 'A statement\n🏥 Health care is critical infrastructure.\nHealth care is more. <b>Not markup.</b>';

const at = (exact: string, from = TEXT): Passage => {
  const start = [...from.slice(0, from.indexOf(exact))].length;
  return {
    ...passage,
    id: newId(),
    quote: { type: 'TextQuoteSelector', exact, prefix: from.slice(0, from.indexOf(exact)).slice(-9), suffix: '' },
    position: { type: 'TextPositionSelector', start, end: start + [...exact].length },
  };
};

async function stored(one: Passage, more: Partial<PassageCopy> = {}): Promise<PassageCopy> {
  const { sha256, textBytes, gzip } = await pack(TEXT);
  const fingerprint = { hashes: [], words: 0 };
  return {
    passage: one,
    source,
    text: { sha256, textBytes, readAt: source.retrievedAt, fingerprint, marks: [], places: [], bytes: gzip.length },
    copy: { sha256, gzip },
    marked: [{ passage: one, kinds: ['evidence'] }],
    ...more,
  };
}

const marksOf = ({ reading }: CopyView) =>
  reading.state === 'good' ? reading.marks.map(({ start, end }) => reading.text.slice(start, end)) : reading.state;

describe('reading a copy', () => {
  const norm = at('Health care is critical infrastructure.');
  const other = at('Health care is more.');

  it('finds every passage at its place', async () => {
    const both = [norm, other].map((one) => ({ passage: one, kinds: ['evidence'] as const })) as PassageCopy['marked'];
    expect(marksOf(await readCopy(await stored(norm, { marked: both })))).toEqual([norm.quote.exact, other.quote.exact]);
  });

  it('marks the passage to be read also when its tags are deleted', async () => {
    expect(marksOf(await readCopy(await stored(norm, { marked: [] })))).toEqual([norm.quote.exact]);
  });

  it('marks nothing where other words stand', async () => {
    const foreign = at('Hospitals must be spared in any war.', 'Hospitals must be spared in any war.');
    expect(marksOf(await readCopy(await stored(foreign)))).toEqual([]);
  });

  it('never gives out a text that is not the one that was kept', async () => {
    const good = await stored(norm);
    const { gzip } = await pack(TEXT.replace('critical', 'optional'));
    expect(marksOf(await readCopy({ ...good, copy: { sha256: good.text?.sha256 ?? '', gzip } }))).toBe('damaged');
  });

  it('knows why there is none', async () => {
    const { text, copy: _, ...rest } = await stored(norm);
    expect(marksOf(await readCopy(rest))).toBe('never');
    if (!text) throw new Error('the sample has a text');
    expect(marksOf(await readCopy({ ...rest, text: { ...text, noCopy: 'deleted' } }))).toBe('deleted');
  });
});

describe('the page of a copy', () => {
  const norm = at('Health care is critical infrastructure.');
  const other = at('Health care is more.');
  const viewOf = async (): Promise<CopyView> =>
    readCopy(
      await stored(norm, {
        marked: [
          { passage: norm, kinds: ['evidence'] },
          { passage: other, kinds: ['violation'] },
        ],
      }),
    );

  it('says what it is: title, address, date, checksum, and shows the text as text', async () => {
    const view = await viewOf();
    const { root, has, all } = await show(<CopyPage view={view} />);
    for (const words of [source.title, source.url, 'Nov 23, 2026', view.sha256.slice(0, 12), '<b>Not markup.</b>'])
      expect(has(words)).toBe(true);
    expect(all('.copy-text p').map((line) => line.getAttribute('dir'))).toEqual(['auto', 'auto', 'auto']);
    await checkAccessibility(root);
  });

  it('marks the passage and the others, and goes to the passage', async () => {
    const { root, all } = await show(<CopyPage view={await viewOf()} />);
    expect(all('.copy-mark-this').map((mark) => mark.textContent)).toEqual([norm.quote.exact]);
    expect(all('.copy-mark-violation').map((mark) => mark.textContent)).toEqual([other.quote.exact]);
    expect(document.activeElement?.textContent).toBe(norm.quote.exact);
    const links = [...root.querySelectorAll('.copy-passages a')].map((link) => [link.getAttribute('href'), link.ariaCurrent]);
    expect(links.map(([href]) => href)).toEqual([`copy.html#${norm.id}`, `copy.html#${other.id}`]);
    expect(root.querySelectorAll('.copy-passages [aria-current]')).toHaveLength(1);
  });

  it('links to the page and to the archive, which is told nothing before', async () => {
    const { root, named, has } = await show(<CopyPage view={await viewOf()} />);
    expect(named('Open the page').getAttribute('href')).toBe(source.url);
    expect(named('Look it up at the Internet Archive').getAttribute('href')).toBe(
      `https://web.archive.org/web/20261123/${source.url}`,
    );
    expect(named('Ask the Internet Archive to save it').getAttribute('href')).toBe(`https://web.archive.org/save/${source.url}`);
    expect(has('sends the address of the page to the Internet Archive')).toBe(true);
    expect(root.querySelectorAll('img, iframe, script, link, object, video')).toHaveLength(0);
    for (const link of root.querySelectorAll('a[target]')) expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  const NONE: [Reading['state'], string][] = [
    ['damaged', 'The copy is damaged, so it is not shown.'],
    ['never', 'The tag was imported, or made before copies were kept.'],
    ['full', 'copies took all the room'],
    ['too_large', 'too large for one'],
    ['deleted', 'was deleted in the settings'],
  ];
  for (const [state, sentence] of NONE)
    it(`${state}: says so, and leaves the words of the passage to read`, async () => {
      const view = { ...(await viewOf()), reading: { state } as Reading };
      const { root, has } = await show(<CopyPage view={view} />);
      expect(has(sentence)).toBe(true);
      expect(has('Not markup')).toBe(false);
      expect(root.querySelector('.copy-mark-this')?.textContent).toBe(norm.quote.exact);
      await checkAccessibility(root);
    });

  it('says when the passage is not in the text', async () => {
    const view = await viewOf();
    const { has } = await show(<CopyPage view={{ ...view, reading: { state: 'good', text: TEXT, marks: [] } }} />);
    expect(has('The passage was not found in this copy.')).toBe(true);
  });
});
