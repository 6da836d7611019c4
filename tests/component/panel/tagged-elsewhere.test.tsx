import { describe, expect, it } from 'vitest';
import { TaggedElsewhere } from '../../../components/panel/TaggedElsewhere.tsx';
import type { Elsewhere, WhyElsewhere } from '../../../lib/model/elsewhere.ts';
import { agreements, evidenceTag, passage, row, source, violationTag } from '../samples.ts';
import { checkAccessibility, show } from '../screen.tsx';

const elsewhere = (why: WhyElsewhere): Elsewhere => ({
  why,
  source: { ...source, url: 'https://www.wire.example/story/7' },
  rows: [row(evidenceTag()), row(violationTag())],
});
const open = (...reasons: WhyElsewhere[]) =>
  show(
    <TaggedElsewhere
      elsewhere={reasons.map((why, n) => ({
        ...elsewhere(why),
        source: { ...elsewhere(why).source, url: `https://www.wire.example/${n}` },
      }))}
      agreements={agreements}
    />,
  );

describe('tags at another address', () => {
  it('say where, when and how many, and lead there', async () => {
    const { root, has, named } = await open('text');
    expect(has('This text is already tagged at another address.')).toBe(true);
    expect(root.querySelector('.elsewhere-where')?.textContent).toBe('wire.example · Nov 23, 2026 · 2 tags');
    expect(named('Open that address').getAttribute('href')).toBe('https://www.wire.example/0');
    await checkAccessibility(root);
  });

  it('are shown on request only, to be read and not changed', async () => {
    const { root, has, press, all, named } = await open('text');
    expect(has(passage.quote.exact)).toBe(false);
    await press('Show these tags here');
    expect(all('.elsewhere-quote').map((quote) => quote.textContent)).toEqual([passage.quote.exact, passage.quote.exact]);
    expect(all('.elsewhere-tag button')).toEqual([]);
    expect(named('Read it in the stored copy').getAttribute('href')).toBe(`copy.html#${passage.id}`);
    await checkAccessibility(root);
    await press('Hide them');
    expect(has(passage.quote.exact)).toBe(false);
  });

  it('are told apart by what is known of them', async () => {
    const { has, all } = await open('page', 'translation', 'address');
    for (const words of ['The same page with the same text', 'A translation of this page', 'its text was not the same'])
      expect(has(words)).toBe(true);
    // Those of the same page are among the tags of the page already.
    expect(all('button')).toHaveLength(2);
  });

  it('leave the panel alone when there are none', async () => {
    const { root } = await open();
    expect(root.textContent).toBe('');
  });
});
