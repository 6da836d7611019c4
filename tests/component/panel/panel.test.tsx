import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelActions, type PanelData } from '../../../components/panel/Panel.tsx';
import type { PageState } from '../../../components/panel/page-state.ts';
import { diffWords } from '../../../lib/anchor/word-diff.ts';
import type { PageReport } from '../../../lib/model/page-report.ts';
import { agreements, draft, evidenceTag, mention, newId, pageReport, passage, row, violationTag } from '../samples.ts';
import { checkAccessibility, key, settle, show } from '../screen.tsx';

const url = 'https://www.example.org/statement';
const reported = (more: Partial<PageReport> = {}): PageState => ({
  state: 'reported',
  url,
  report: pageReport(more),
  always: false,
});

const data = (more: Partial<PanelData> = {}): PanelData => ({
  page: reported(),
  agreements,
  drafts: [],
  noCopy: new Map(),
  elsewhere: [],
  tags: [],
  actors: [],
  incidents: [],
  formulaGuard: true,
  ...more,
});

const fine = () => vi.fn(async () => undefined);
const actions = (more: Partial<PanelActions> = {}): PanelActions => ({
  newId,
  reveal: fine(),
  alwaysRead: vi.fn(),
  retry: vi.fn(),
  keepDraft: vi.fn(),
  saveDraft: fine(),
  discardDraft: fine(),
  restoreDraft: fine(),
  updateTag: fine(),
  deleteTag: fine(),
  restoreTag: fine(),
  compare: diffWords,
  selected: vi.fn(async () => undefined),
  review: fine(),
  withdrawReview: fine(),
  pressedShown: vi.fn(),
  exportTags: fine(),
  setFormulaGuard: vi.fn(),
  openDashboard: vi.fn(),
  openOptions: vi.fn(),
  ...more,
});

const open = async (more: Partial<PanelData> = {}, does: Partial<PanelActions> = {}) => {
  const done = actions(does);
  const screen = await show(<Panel data={data(more)} actions={done} />);
  return { ...screen, actions: done };
};

describe('each state of the page has its sentence', () => {
  const unread = (...hosts: string[]) => ({ frames: hosts.length, hosts });
  const cases: [name: string, page: PageState, sentence: string][] = [
    ['no page', { state: 'none' }, 'There is no page beside this panel.'],
    ['restricted', { state: 'restricted' }, 'The browser keeps this page closed to extensions.'],
    ['unread', { state: 'unread', url }, 'This page was not read yet.'],
    ['unread, address hidden', { state: 'unread' }, 'This page was not read yet.'],
    ['failed', { state: 'failed', failure: { text: 'It broke.', code: 'x' } }, 'It broke.'],
    ['reading', reported({ status: 'reading' }), 'Reading the page…'],
    ['empty', reported({ status: 'empty' }), 'This page shows no text.'],
    ['image', reported({ status: 'image' }), 'This page is an image.'],
    ['PDF', reported({ status: 'pdf' }), 'This is a PDF.'],
    ['frames', reported({ status: 'frames' }), 'This page is made of frames.'],
    [
      'part of other sites',
      reported({ unread: unread('a.example', 'b.example') }),
      'other sites (a.example, b.example) and is not read',
    ],
    ['part of many sites', reported({ unread: unread('a.example', 'b.example', 'c.example', 'd.example') }), 'c.example, …)'],
    ['part in a frame without a host', reported({ unread: { frames: 1, hosts: [] } }), 'stands in closed frames and is not read'],
    ['nothing but other sites', reported({ status: 'frames', unread: unread('a.example') }), 'other sites (a.example)'],
    ['read, nothing found', reported(), 'No agreement is cited here.'],
    ['very long', reported({ truncated: true, characters: 4_000_000 }), 'The page is very long.'],
  ];
  for (const [name, page, sentence] of cases)
    it(name, async () => {
      const { root, has } = await open({ page });
      expect(has(sentence)).toBe(true);
      await checkAccessibility(root);
    });

  it('unread: says the shortcut, and offers to always read the site', async () => {
    const { has, press, actions: done } = await open({ page: { state: 'unread', url }, shortcut: 'Alt+Shift+S' });
    expect(has('Alt+Shift+S')).toBe(true);
    await press('Always read example.org', 'main button');
    expect(done.alwaysRead).toHaveBeenCalledWith(url);
  });
});

describe('this page', () => {
  const page = reported({
    agreementCount: 2,
    mentionCount: 900,
    mentions: [
      mention(0, 'paris-call', { quote: 'Paris Call', inArticle: false }),
      mention(1, 'gge-2015', { normIds: ['gge2015-13f'], quote: 'norm 13(f)' }),
      mention(2, 'gge-2015'),
    ],
  });

  it('lists agreements by weight, with counts, norms and the official page', async () => {
    const { all, has, root } = await open({ page });
    expect(has('2 agreements cited')).toBe(true);
    expect(all('.agreement-name').map((name) => name.textContent)).toEqual(['GGE 2015', 'Paris Call']);
    expect(all('.count').map((count) => count.textContent)).toEqual(['2cited 2 times', '1cited once']);
    expect(has('Do not damage critical infrastructure')).toBe(true);
    expect(has('In menus and footers')).toBe(true);
    expect(has('Unverified')).toBe(true);
    expect(has('the first 3 of 900 places')).toBe(true);
    expect(root.querySelector('a[href="https://example.org/official"]')?.getAttribute('rel')).toContain('noreferrer');
    await checkAccessibility(root);
  });

  it('shows a place on the page, and says when it is gone', async () => {
    const reveal = vi.fn(async () => ({ text: 'The place is no longer on the page.' }));
    const { press, has } = await open({ page }, { reveal });
    await press(/norm 13\(f\)/, '.mention');
    await settle();
    expect(reveal).toHaveBeenCalledWith({ mention: 1 });
    expect(has('The place is no longer on the page.')).toBe(true);
  });
});

describe('a passage without a copy of its text', () => {
  const sha256 = '0'.repeat(64);

  it('says why, and where room can be made', async () => {
    const { root, has, press, actions: done } = await open({ drafts: [draft()], noCopy: new Map([[sha256, 'full']]) });
    expect(has('copies take all the room they may')).toBe(true);
    await checkAccessibility(root);
    await press('Make room in the settings');
    expect(done.openOptions).toHaveBeenCalledOnce();
  });

  it('says nothing where there is a copy, or where the person deleted it', async () => {
    const { has, again } = await open({ drafts: [draft()] });
    expect(has('No copy')).toBe(false);
    await again(<Panel data={data({ drafts: [draft()], noCopy: new Map([[sha256, 'deleted']]) })} actions={actions()} />);
    expect(has('No copy')).toBe(false);
    await again(<Panel data={data({ drafts: [draft()], noCopy: new Map([[sha256, 'too_large']]) })} actions={actions()} />);
    expect(has('too large for one')).toBe(true);
  });
});

describe('tags here', () => {
  it('say who, what and whether the words are still there', async () => {
    const tags = [row(evidenceTag()), row(violationTag())];
    const anchors = [{ passageId: passage.id, state: 'lost' as const, why: 'absent' as const }];
    const { root, has } = await open({ tags, page: reported({ anchors }) });
    expect(has('2 tags here')).toBe(true);
    expect(has('Norway')).toBe(true);
    expect(has('GGE 2015 · 13(f)')).toBe(true);
    expect(has('Not on the page')).toBe(true);
    expect(root.querySelector('.tag-item-lost a')?.getAttribute('href')).toBe(`copy.html#${passage.id}`);
    expect(has('Norm evidence') && has('Violation report')).toBe(true);
    await checkAccessibility(root);
  });

  it('go to their words', async () => {
    const anchors = [{ passageId: passage.id, state: 'anchored' as const }];
    const { press, actions: done } = await open({ tags: [row(evidenceTag())], page: reported({ anchors }) });
    await press(/Health care/, 'button');
    expect(done.reveal).toHaveBeenCalledWith({ passageId: passage.id });
  });

  it('that changed are compared, and confirmed or rejected by a person', async () => {
    const now = 'Health care was attacked.';
    const anchors = [{ passageId: passage.id, state: 'moved' as const, now }];
    const { root, press, has, actions: done } = await open({ tags: [row(evidenceTag())], page: reported({ anchors }) });
    expect(has('One passage has changed and waits for a decision.')).toBe(true);
    expect([...root.querySelectorAll('del')].map((each) => each.textContent).join('')).not.toBe('');
    expect([...root.querySelectorAll('ins')].map((each) => each.textContent).join('')).toContain('was attacked.');
    await checkAccessibility(root);
    await press('It is this passage');
    expect(done.review).toHaveBeenLastCalledWith(
      expect.anything(),
      expect.objectContaining({ decision: 'confirmed', at: undefined }),
    );
    await settle();
    await press('Undo');
    expect(done.withdrawReview).toHaveBeenCalledOnce();
    await press('It is not');
    expect(done.review).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ decision: 'rejected' }));
  });

  it('that are lost are attached by hand to what is selected', async () => {
    const anchors = [{ passageId: passage.id, state: 'lost' as const, why: 'unsure' as const }];
    const at = { quote: { ...passage.quote, exact: 'Hospitals stay off limits.' }, position: passage.position };
    const selected = vi.fn<PanelActions['selected']>(async () => undefined);
    const {
      root,
      press,
      has,
      actions: done,
    } = await open({ tags: [row(evidenceTag())], page: reported({ anchors }) }, { selected });
    expect(has('Words like these stand at more than one place')).toBe(true);
    await press('Attach it to what is selected on the page');
    await settle();
    expect(has('Select the words on the page first')).toBe(true);
    selected.mockResolvedValue(at);
    await press('Attach it to what is selected on the page');
    await settle();
    expect([...root.querySelectorAll('ins')].map((each) => each.textContent).join('')).toContain('off limits.');
    expect(done.review).not.toHaveBeenCalled();
    await press('Attach it here');
    expect(done.review).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ decision: 'confirmed', at }));
  });

  it('are brought into view when they were pressed on the page', async () => {
    const { root, actions: done } = await open({ tags: [row(evidenceTag()), row(violationTag())], pressed: passage.id });
    expect(document.activeElement).toBe(root.querySelector('.tag-item'));
    expect(done.pressedShown).toHaveBeenCalledOnce();
  });

  it('are deleted with a way back', async () => {
    const tag = row(evidenceTag());
    const { press, has, actions: done } = await open({ tags: [tag] });
    await press('Delete this tag');
    await settle();
    expect(done.deleteTag).toHaveBeenCalledWith(tag);
    expect(has('Tag deleted.')).toBe(true);
    await press('Undo');
    await settle();
    expect(done.restoreTag).toHaveBeenCalledWith(tag);
    expect(has('Taken back.')).toBe(true);
  });

  it('are edited in place', async () => {
    const tag = row(evidenceTag());
    const { press, root, actions: done } = await open({ tags: [tag] });
    await press('Edit this tag');
    await checkAccessibility(root);
    await press('Save tag');
    await settle();
    expect(done.updateTag).toHaveBeenCalledWith(tag, expect.objectContaining({ kinds: ['evidence'] }));
    expect(root.querySelector('form')).toBeNull();
  });
});

describe('drafts', () => {
  it('open the newest and list the others', async () => {
    const drafts = [draft(['violation']), draft()];
    const { root, has, press } = await open({ drafts });
    expect(root.querySelectorAll('form')).toHaveLength(1);
    expect(has('One more draft')).toBe(true);
    await checkAccessibility(root);
    await press('Continue');
    expect(root.querySelector('[data-field="evidence.norms"]')).not.toBeNull();
  });

  it('are put off with Esc and kept', async () => {
    const { root, press, actions: done } = await open({ drafts: [draft()] });
    await key(root.querySelector('form') as Element, 'Escape');
    expect(root.querySelector('form')).toBeNull();
    expect(done.discardDraft).not.toHaveBeenCalled();
    await press('Continue');
    expect(root.querySelector('form')).not.toBeNull();
  });

  it('are discarded with a way back', async () => {
    const one = draft();
    const { press, actions: done } = await open({ drafts: [one] });
    await press('Discard');
    await settle();
    expect(done.discardDraft).toHaveBeenCalledWith(one);
    await press('Undo');
    expect(done.restoreDraft).toHaveBeenCalledWith(one);
  });

  it('hand over what was typed so far', async () => {
    const one = draft();
    const { press, actions: done } = await open({ drafts: [one] });
    await press('Unsure', '[data-field="speakers"] .missing-button');
    const kept = expect.objectContaining({ evidence: expect.objectContaining({ speakers: { missing: 'unsure' } }) });
    expect(done.keepDraft).toHaveBeenCalledWith(one, kept);
  });
});

describe('the foot', () => {
  it('exports, with the guard against formulas in sight', async () => {
    const { press, root, actions: done } = await open();
    await press('Export');
    await checkAccessibility(root);
    await press(/Guard against formulas/, 'input');
    expect(done.setFormulaGuard).toHaveBeenCalledWith(false);
    await press('Table (CSV)');
    expect(done.exportTags).toHaveBeenCalledWith('csv');
  });

  it('closes the export menu with Esc and gives the focus back', async () => {
    const { press, named } = await open();
    await press('Export');
    await key(named('Table (CSV)'), 'Escape');
    expect(named('Export').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(named('Export'));
  });
});
