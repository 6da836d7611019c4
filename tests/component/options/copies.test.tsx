import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Copies, type CopiesProps } from '../../../components/options/Copies.tsx';
import { limitChoices, olderThan, withoutTags } from '../../../components/options/copy-choice.ts';
import type { CopyRow } from '../../../lib/model/copy-row.ts';
import { checkAccessibility, settle, show } from '../screen.tsx';

const rowOf = (n: number, more: Partial<CopyRow> = {}): CopyRow => ({
  sha256: String(n).padStart(64, '0'),
  bytes: 12_000,
  readAt: '2020-04-17T10:00:00.000Z',
  pages: [{ url: `https://www.mfa.example/${n}`, title: `Statement ${n}` }],
  tags: 2,
  draft: false,
  ...more,
});

const open = async (rows: CopyRow[] | undefined, more: Partial<CopiesProps> = {}) => {
  const props = {
    rows,
    limit: 200,
    onLimit: vi.fn(),
    onDelete: vi.fn(async (_sha256s: string[]): Promise<{ text: string } | undefined> => undefined),
    onRestore: vi.fn(async () => undefined),
    ...more,
  };
  return { ...(await show(<Copies {...props} />)), props };
};

describe('stored copies', () => {
  it('say what they take, of which pages, when and for how many tags', async () => {
    const mirror = { url: 'https://mirror.example/', title: 'Mirror' };
    const rows = [
      rowOf(1),
      rowOf(2, { tags: 0, pages: [...rowOf(2).pages, mirror] }),
      rowOf(3, { pages: [] }),
      rowOf(4, { draft: true }),
    ];
    const { root, has, all } = await open(rows);
    expect(has('48 kB of the 200 MB')).toBe(true);
    expect(all('.copies-facts').map((facts) => [...facts.children].map((fact) => fact.textContent))).toEqual([
      ['mfa.example', 'Apr 17, 2020', '12 kB', '2 tags'],
      ['mfa.example', 'also on one other page', 'Apr 17, 2020', '12 kB', 'no tags'],
      ['Apr 17, 2020', '12 kB', '2 tags'],
      ['mfa.example', 'Apr 17, 2020', '12 kB', '2 tags', 'a form is open for it'],
    ]);
    await checkAccessibility(root);
  });

  it('say what to do when there are none, and that they are being read', async () => {
    const { root, has, again, props } = await open([]);
    expect(has('Tag a passage on a page')).toBe(true);
    await checkAccessibility(root);
    await again(<Copies {...props} rows={undefined} />);
    expect(has('Loading…')).toBe(true);
    await again(<Copies {...props} rows={undefined} failure={{ text: 'No database.' }} />);
    expect(has('No database.') && !has('Loading…')).toBe(true);
  });

  it('delete one, and bring it back', async () => {
    const { press, has, props } = await open([rowOf(1), rowOf(2)]);
    await press('Delete the copy of “Statement 2”');
    await settle();
    expect(props.onDelete).toHaveBeenCalledWith([rowOf(2).sha256]);
    expect(has('One copy deleted. The tags are kept.')).toBe(true);
    await press('Undo');
    expect(props.onRestore).toHaveBeenCalledOnce();
    await settle();
    expect(has('Taken back.')).toBe(true);
  });

  it('offer no undo for what did not happen', async () => {
    const { press, has } = await open([rowOf(1)], { onDelete: vi.fn(async () => ({ text: 'The disk is full.' })) });
    await press('Delete the copy of “Statement 1”');
    await settle();
    expect(has('The disk is full.')).toBe(true);
    expect(has('Undo')).toBe(false);
  });

  it('delete many at once, and say how many before', async () => {
    const young = rowOf(3, { readAt: new Date().toISOString() });
    const { press, named, props } = await open([rowOf(1), rowOf(2, { tags: 0 }), young, rowOf(4, { tags: 0, draft: true })]);
    await press('Delete copies without tags (1)');
    expect(props.onDelete).toHaveBeenLastCalledWith([rowOf(2).sha256]);
    await press('Delete older copies (2)');
    expect(props.onDelete).toHaveBeenLastCalledWith([rowOf(1).sha256, rowOf(2).sha256]);
    expect(named('Older than').tagName).toBe('SELECT');
  });

  it('leave the buttons dead where nothing fits', async () => {
    const { named } = await open([rowOf(1, { readAt: new Date().toISOString() })]);
    expect(named('Delete copies without tags (0)').matches(':disabled')).toBe(true);
    expect(named('Delete older copies (0)').matches(':disabled')).toBe(true);
  });

  it('list the largest first, all on request', async () => {
    const rows = Array.from({ length: 45 }, (_, n) => rowOf(n));
    const { all, press } = await open(rows);
    expect(all('.copies-item')).toHaveLength(20);
    await press('Show all 45 copies');
    expect(all('.copies-item')).toHaveLength(45);
  });

  it('warn when the room is nearly used up, and let a person give more', async () => {
    const { root, has, named, props } = await open([rowOf(1, { bytes: 49_000_000 })], { limit: 50 });
    expect(has('take nearly all the room')).toBe(true);
    await checkAccessibility(root);
    const limit = named('Room for copies') as HTMLSelectElement;
    await act(() => {
      limit.value = '500';
      limit.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(props.onLimit).toHaveBeenCalledWith(500);
  });
});

describe('which copies', () => {
  it('no tag needs: not those of an open form', () => {
    const rows = [rowOf(1), rowOf(2, { tags: 0 }), rowOf(3, { tags: 0, draft: true })];
    expect(withoutTags(rows)).toEqual([rows[1]]);
  });

  it('are old: read before the same day so many months ago', () => {
    const now = new Date('2026-11-24T12:00:00.000Z');
    const rows = ['2026-10-24T11:59:59.999Z', '2026-10-24T12:00:00.000Z'].map((readAt, n) => rowOf(n, { readAt }));
    expect(olderThan(rows, 1, now)).toEqual([rows[0]]);
    expect(olderThan(rows, 12, now)).toEqual([]);
    expect(olderThan([rowOf(9, { readAt: '2020-01-01T00:00:00.000Z', draft: true })], 1, now)).toEqual([]);
  });

  it('may be kept: the limit in force is always among the choices', () => {
    expect(limitChoices(200)).toEqual([50, 100, 200, 500, 1_000, 2_000]);
    expect(limitChoices(321)).toContain(321);
  });
});
