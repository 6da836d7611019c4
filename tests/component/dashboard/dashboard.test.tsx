import { describe, expect, it, vi } from 'vitest';
import { Dashboard, type DashboardActions, type DashboardData } from '../../../components/dashboard/Dashboard.tsx';
import { EVERYTHING, tagSearch } from '../../../components/dashboard/tag-query.ts';
import { windowOf } from '../../../components/dashboard/use-window.ts';
import type { TagRow } from '../../../lib/model/records.ts';
import { agreements, evidenceTag, newId, row, violationTag } from '../samples.ts';
import { checkAccessibility, settle, show, type } from '../screen.tsx';

const fine = () => vi.fn(async () => undefined);
const open = async (rows: TagRow[] | undefined, does: Partial<DashboardActions> = {}, complete = true) => {
  const data: DashboardData = { rows, complete, agreements, actors: [], incidents: [], formulaGuard: true };
  const actions: DashboardActions = {
    newId,
    updateTag: fine(),
    deleteTag: fine(),
    restoreTag: fine(),
    exportTags: fine(),
    importFile: vi.fn(async () => ({ done: 'Imported.' })),
    setFormulaGuard: vi.fn(),
    openOptions: vi.fn(),
    ...does,
  };
  return { ...(await show(<Dashboard data={data} actions={actions} />)), actions };
};

describe('the dashboard', () => {
  it('says when it is reading', async () => {
    expect((await open(undefined)).has('Loading…')).toBe(true);
  });

  it('says when there is nothing, with the next step', async () => {
    const { root, has } = await open([]);
    expect(has('No tags yet.')).toBe(true);
    await checkAccessibility(root);
  });

  it('shows, filters and clears', async () => {
    const { root, named, has, all, press } = await open([row(evidenceTag()), row(violationTag())]);
    expect(all('[data-row]')).toHaveLength(2);
    await checkAccessibility(root);
    await type(named('Search in tags'), '13F norway');
    expect(all('[data-row]')).toHaveLength(1);
    expect(has('1 of 2 tags')).toBe(true);
    await type(named('Search in tags'), 'nobody');
    expect(has('No tag fits.')).toBe(true);
    await press('Show all tags');
    expect(all('[data-row]')).toHaveLength(2);
  });

  it('exports what is shown, and everything when nothing is filtered', async () => {
    const rows = [row(evidenceTag()), row(violationTag())];
    const { named, press, actions } = await open(rows);
    await press('Export');
    await press('Annotations (JSON-LD)');
    expect(actions.exportTags).toHaveBeenLastCalledWith('json-ld', undefined);
    await type(named('Search in tags'), '13f');
    await press('Export');
    await press('Table (CSV)');
    expect(actions.exportTags).toHaveBeenLastCalledWith('csv', new Set([rows[0]?.tag.id]));
  });

  it('says that only the newest are there yet, and exports no half of them', async () => {
    const { root, named, has, press, actions } = await open([row(evidenceTag()), row(violationTag())], {}, false);
    expect(has('The newest 2 tags')).toBe(true);
    await press('Export');
    await press('Annotations (JSON-LD)');
    expect(actions.exportTags).toHaveBeenLastCalledWith('json-ld', undefined);
    await type(named('Search in tags'), 'nobody');
    expect(has('No tag fits.')).toBe(false);
    await press('Export');
    expect(named('Table (CSV)').matches(':disabled')).toBe(true);
    await checkAccessibility(root);
  });

  it('edits in a dialog', async () => {
    const { press, root, actions } = await open([row(evidenceTag())]);
    await press('Edit this tag');
    expect(root.querySelector('dialog')?.open).toBe(true);
    await checkAccessibility(root);
    await press('Save tag');
    await settle();
    expect(actions.updateTag).toHaveBeenCalledOnce();
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('deletes with a way back', async () => {
    const { press, actions } = await open([row(evidenceTag())]);
    await press('Delete this tag');
    await settle();
    await press('Undo');
    expect(actions.restoreTag).toHaveBeenCalledOnce();
  });

  it('says how an import ended', async () => {
    const failure = { text: '“x.jsonld” is not a JSON file. Nothing was changed.' };
    const { root, has } = await open([], { importFile: async () => ({ failure }) });
    const input = root.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.jsonld')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(has('“x.jsonld” is not a JSON file.')).toBe(true);
  });

  it('draws few of many rows', async () => {
    const rows = Array.from({ length: 5_000 }, () => row(evidenceTag()));
    const { all, root, has } = await open(rows);
    expect(all('[data-row]').length).toBeLessThan(40);
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    expect(has('5,000 tags')).toBe(true);
  });
});

describe('the rows in sight', () => {
  const cases: [name: string, count: number, scrolled: number, first: number, last: number][] = [
    ['at the top', 1_000, 0, 0, 18],
    ['in the middle', 1_000, 5_000, 42, 68],
    ['at the end', 1_000, 99_000, 982, 1_000],
    ['scrolled beyond a list that became shorter', 3, 5_000, 0, 3],
    ['none', 0, 0, 0, 0],
  ];
  for (const [name, count, scrolled, first, last] of cases)
    it(name, () => {
      const window = windowOf(count, scrolled, 1_000, 100);
      expect(window).toMatchObject({ first, last, above: first * 100, below: (count - last) * 100 });
    });
});

describe('a search', () => {
  it('sorts by words with the empty ones last, and does not change what it was given', () => {
    const { select } = tagSearch(agreements);
    const rows = [
      row(violationTag()),
      row({ ...evidenceTag(), speakers: [{ actor: 'iso:AU', name: 'Australia', role: 'lead' }] }),
    ];
    const unnamed = row(evidenceTag());
    delete unnamed.tag.speakers;
    const given = [unnamed, ...rows];
    const speakers = select(given, { ...EVERYTHING, sort: 'speaker' }).map(({ tag }) => tag.speakers);
    expect(speakers).toMatchObject([[{ name: 'Australia' }], [{ name: 'Norway' }], undefined]);
    expect(given[0]).toBe(unnamed);
  });

  it('sees an edit of a tag it has seen before', () => {
    const { select } = tagSearch(agreements);
    const before = row(evidenceTag());
    const find = (rows: TagRow[]) => select(rows, { ...EVERYTHING, text: 'Wellington' });
    expect(find([before])).toHaveLength(0);
    const after = { ...before, tag: { ...before.tag, note: 'said in Wellington', updatedAt: '2026-11-24T10:00:00.000Z' } };
    expect(find([after])).toHaveLength(1);
  });
});
