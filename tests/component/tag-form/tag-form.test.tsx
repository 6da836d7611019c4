import { describe, expect, it, vi } from 'vitest';
import { type FormValue, NO_SUGGESTIONS, valueOfTag } from '../../../components/tag-form/form-value.ts';
import { TagForm, type TagFormProps } from '../../../components/tag-form/TagForm.tsx';
import type { Draft } from '../../../lib/model/draft.ts';
import { agreements, draft, evidenceTag, newId, passage, source } from '../samples.ts';
import { checkAccessibility, key, settle, show, type } from '../screen.tsx';

function props(of: Draft, more: Partial<TagFormProps> = {}): TagFormProps {
  return {
    mode: 'new',
    passage,
    source,
    initial: { kinds: of.kinds, evidence: of.evidence, violation: of.violation },
    suggestions: of.suggested,
    agreements,
    actors: [{ id: newId(), name: 'Black Lynx', createdAt: '2026-11-23T10:00:00.000Z' }],
    incidents: [],
    newId,
    onSave: async () => undefined,
    onClose: () => {},
    ...more,
  };
}

async function open(more: Partial<TagFormProps> = {}, of = draft()) {
  const onSave = vi.fn(async (_value: FormValue) => undefined);
  const onChange = vi.fn();
  const screen = await show(<TagForm {...props(of, { onSave, onChange, ...more })} />);
  const pick = async (field: string, text: string) => {
    const input = screen.field(field).querySelector('[role="combobox"]') as HTMLElement;
    await type(input, text);
    await key(input, 'Enter');
  };
  const choose = (field: string, value: string) => {
    const input = screen.field(field).querySelector<HTMLInputElement>(`input[value="${value}"]`);
    return screen.press(input?.closest('label')?.textContent?.trim() ?? value, `[data-field="${field}"] input`);
  };
  const missing = (field: string, words: string) => screen.press(words, `[data-field="${field}"] .missing-button`);
  const form = screen.root.querySelector('form') as HTMLElement;
  return { ...screen, form, pick, choose, missing, onSave, onChange };
}

describe('the form for norm evidence', () => {
  it('saves what was picked, by Ctrl+Enter', async () => {
    const { form, pick, choose, onSave } = await open();
    await pick('speakers', 'norway');
    await choose('evidence.speechActs', 'affirms');
    await pick('evidence.norms', '13f');
    await choose('evidence.invocation', 'cited_norm');
    await key(form, 'Enter', { ctrlKey: true });
    await settle();
    const value = onSave.mock.calls[0]?.[0];
    expect(value?.kinds).toEqual(['evidence']);
    expect(value?.evidence).toMatchObject({
      speakers: [{ actor: 'iso:NO', name: 'Norway', role: 'lead' }],
      speechActs: ['affirms'],
      norms: [{ norm: 'gge2015-13f', role: 'invoked' }],
      invocation: 'cited_norm',
    });
  });

  it('names each missing answer and goes to the first', async () => {
    const { press, has, field, onSave } = await open();
    await press('Save tag');
    expect(onSave).not.toHaveBeenCalled();
    expect(has('4 answers are missing.')).toBe(true);
    for (const name of ['Speaker', 'What the speaker does', 'Norm', 'How the norm is invoked'])
      expect(has(`“${name}” has no answer yet.`)).toBe(true);
    expect(field('speakers').contains(document.activeElement)).toBe(true);
  });

  it('goes to the field of an error that is pressed, and lets an error go when it is answered', async () => {
    const { press, field, has, missing } = await open();
    await press('Save tag');
    await press('Norm', '.tag-form-errors button');
    expect(field('evidence.norms').contains(document.activeElement)).toBe(true);
    await missing('evidence.norms', 'None stated');
    expect(has('“Norm” has no answer yet.')).toBe(false);
    expect(has('3 answers are missing.')).toBe(true);
  });

  it('takes “unsure” and “not stated” as answers of their own', async () => {
    const { press, missing, onSave } = await open();
    await missing('speakers', 'Unsure');
    await missing('evidence.speechActs', 'Not applicable');
    await missing('evidence.norms', 'None stated');
    await missing('evidence.invocation', 'Unsure');
    await press('Save tag');
    await settle();
    expect(onSave.mock.calls[0]?.[0].evidence).toMatchObject({
      speakers: { missing: 'unsure' },
      speechActs: { missing: 'not_applicable' },
      norms: { missing: 'not_stated' },
      invocation: { missing: 'unsure' },
    });
  });

  it('asks for a note with “other”', async () => {
    const { press, choose, missing, has, root, onSave } = await open();
    for (const field of ['speakers', 'evidence.norms', 'evidence.invocation'])
      await missing(field, field === 'evidence.norms' ? 'None stated' : 'Unsure');
    await choose('evidence.speechActs', 'other');
    await press('Save tag');
    expect(has('“Other” needs a word in “Note”.')).toBe(true);
    await type(root.querySelector('textarea') as HTMLElement, 'A question.');
    await press('Save tag');
    await settle();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('keeps at most three acts, the last ones chosen', async () => {
    const { choose, onChange } = await open();
    for (const act of ['affirms', 'commits', 'interprets', 'denies']) await choose('evidence.speechActs', act);
    expect(onChange.mock.lastCall?.[0].evidence.speechActs).toEqual(['commits', 'interprets', 'denies']);
  });

  it('adds a speaker by name, gives the next another part, and takes one away again', async () => {
    const { pick, press, onChange, field } = await open();
    await pick('speakers', 'A new organisation');
    await pick('speakers', 'FR');
    const speakers = onChange.mock.lastCall?.[0].evidence.speakers;
    expect(speakers).toMatchObject([
      { name: 'A new organisation', role: 'lead' },
      { actor: 'iso:FR', name: 'France', role: 'co_signatory' },
    ]);
    await press('Remove A new organisation');
    expect(onChange.mock.lastCall?.[0].evidence.speakers).toMatchObject([{ actor: 'iso:FR' }]);
    expect(field('speakers').contains(document.activeElement)).toBe(true);
  });
});

describe('suggestions', () => {
  const suggested = { norms: ['gge2015-13f', 'gge2015-13c'], agreements: ['paris-call'] };

  it('do not count until they are taken', async () => {
    const { press, has, onSave } = await open({}, draft(['evidence'], suggested));
    await press('Save tag');
    expect(has('“Norm” has no answer yet.')).toBe(true);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are accepted when all are taken, edited when some are', async () => {
    const { press, onChange } = await open({}, draft(['evidence'], suggested));
    await press('Take over the suggestion GGE 2015 · 13(f)');
    expect(onChange.mock.lastCall?.[0].evidence.prefill.norms).toBe('edited');
    await press('Take over the suggestion GGE 2015 · 13(c)');
    const evidence = onChange.mock.lastCall?.[0].evidence;
    expect(evidence.norms).toHaveLength(2);
    expect(evidence.prefill).toEqual({ norms: 'accepted', agreements: 'suggested_untouched' });
    await press('Take over the suggestion Paris Call as a whole');
    expect(onChange.mock.lastCall?.[0].evidence).toMatchObject({
      agreements: ['paris-call'],
      prefill: { agreements: 'accepted' },
    });
  });
});

describe('both kinds on one passage', () => {
  it('share the speaker and are saved together', async () => {
    const { press, pick, choose, missing, named, onSave } = await open();
    await press('Violation report', '.kind-option input');
    await pick('speakers', 'norway');
    await choose('evidence.speechActs', 'calls_out');
    await pick('evidence.norms', 'norm f');
    await choose('evidence.invocation', 'paraphrased_norm');
    await pick('violation.incident', 'Attack on three hospitals');
    await missing('violation.allegedActors', 'Not named');
    await pick('violation.sectors', 'hospital');
    await missing('violation.norms', 'None stated');
    expect(named('Save both tags')).toBeTruthy();
    await press('Save both tags');
    await settle();
    const value = onSave.mock.calls[0]?.[0];
    expect(value?.kinds).toEqual(['evidence', 'violation']);
    expect(value?.violation.speakers).toEqual(value?.evidence.speakers);
    expect(value?.violation).toMatchObject({
      incident: { type: 'incident', name: 'Attack on three hospitals' },
      allegedActors: { missing: 'not_stated' },
      sectors: ['hospital_clinic'],
    });
  });

  it('offers the report after an act that usually comes with one', async () => {
    const { choose, press, field } = await open();
    expect(field('violation.incident')).toBeNull();
    await choose('evidence.speechActs', 'calls_out');
    await press('Also tag as violation report');
    expect(field('violation.incident')).not.toBeNull();
  });

  it('never leaves a passage without a kind', async () => {
    const { press, named } = await open();
    await press('Norm evidence', '.kind-option input');
    expect((named('Norm evidence', '.kind-option input') as HTMLInputElement).checked).toBe(true);
  });

  it('takes a pattern without a single incident', async () => {
    const { pick, onChange } = await open({}, draft(['violation']));
    await pick('violation.incident', 'pattern');
    expect(onChange.mock.lastCall?.[0].violation.incident).toEqual({ type: 'pattern' });
  });
});

describe('when saving fails', () => {
  it('keeps the text, says why, tries again and copies', async () => {
    const failure = { text: 'The disk is full.', code: 'quota' };
    const onSave = vi.fn(async (): Promise<typeof failure | undefined> => failure);
    const copyText = vi.fn(async () => {});
    const { missing, press, root, has } = await open({ onSave, copyText });
    for (const field of ['speakers', 'evidence.speechActs', 'evidence.invocation']) await missing(field, 'Unsure');
    await missing('evidence.norms', 'None stated');
    await type(root.querySelector('textarea') as HTMLElement, 'My long note');
    await press('Save tag');
    await settle();
    expect(has('The disk is full.')).toBe(true);
    expect(root.querySelector('textarea')?.value).toBe('My long note');
    await press('Copy my text');
    expect(copyText).toHaveBeenCalledWith(expect.stringContaining('My long note'));
    expect(copyText).toHaveBeenCalledWith(expect.stringContaining(passage.quote.exact));
    onSave.mockResolvedValue(undefined);
    await press('Try again');
    await settle();
    expect(has('The disk is full.')).toBe(false);
  });

  it('says so when something nobody foresaw was thrown', async () => {
    const { missing, press, has } = await open({ onSave: () => Promise.reject(new Error('boom')) });
    for (const field of ['speakers', 'evidence.speechActs', 'evidence.invocation']) await missing(field, 'Unsure');
    await missing('evidence.norms', 'None stated');
    await press('Save tag');
    await settle();
    expect(has('The tag was not saved, for a reason nobody foresaw.')).toBe(true);
    expect(has('boom')).toBe(true);
  });
});

describe('the form of a saved tag', () => {
  it('shows its codes, has no choice of kind, and closes with Esc', async () => {
    const onClose = vi.fn();
    const tag = evidenceTag();
    const initial = valueOfTag(tag, agreements);
    const { form, root, has } = await open({ mode: 'edit', initial, suggestions: NO_SUGGESTIONS, onClose });
    expect(root.querySelector('.kind-toggle')).toBeNull();
    expect(has('GGE 2015 · 13(f)')).toBe(true);
    expect(has('GGE 2015 as a whole')).toBe(false);
    await key(form, 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('accessibility', () => {
  it('holds for both kinds, with suggestions, definitions open and errors', async () => {
    const of = draft(['evidence', 'violation'], { norms: ['gge2015-13f'], agreements: [] });
    const { root, press } = await open({}, of);
    await checkAccessibility(root);
    await press('What “Speaker” means');
    await press('Save both tags');
    await checkAccessibility(root);
  });
});
