import { describe, expect, it } from 'vitest';
import { type FormValue, valueOfTag } from '../../../components/tag-form/form-value.ts';
import { editedTag, newlyNamed, tagsOfForm } from '../../../components/tag-form/tags-of-form.ts';
import { Tag } from '../../../lib/model/tag.ts';
import { agreements, evidenceTag, newId, violationTag } from '../samples.ts';

const now = '2026-11-24T09:00:00.000Z';
const known = { agreements, actors: [], incidents: [] };
const identity = () => ({ passageId: newId(), coderId: newId(), codebookVersion: '0.1.0', now, newId });

const value = (): FormValue => ({
  kinds: ['evidence', 'violation'],
  evidence: {
    speakers: [{ actor: 'iso:NO', name: 'Norway', role: 'lead' }],
    speechActs: ['calls_out'],
    norms: [{ norm: 'gge2015-13f', role: 'invoked' }],
    invocation: { missing: 'unsure' },
    agreements: ['paris-call'],
  },
  violation: {
    speakers: [{ actor: 'iso:NO', name: 'Norway', role: 'lead' }],
    incident: { type: 'incident', incident: newId(), name: 'Attack' },
    allegedActors: [{ actor: newId(), name: 'Black Lynx', role: 'conducted' }],
    sectors: ['hospital_clinic'],
    norms: { missing: 'not_stated' },
    note: 'A note.',
  },
});

describe('a filled form', () => {
  it('becomes one valid tag for each kind, with the agreements of its norms', () => {
    const tags = tagsOfForm(value(), known, identity());
    expect(tags.map((tag) => Tag.parse(tag).kind)).toEqual(['evidence', 'violation']);
    expect(tags[0]).toMatchObject({ agreements: ['gge-2015', 'paris-call'], note: '', createdAt: now, updatedAt: now });
    expect(tags[1]).toMatchObject({ agreements: [], note: 'A note.' });
    expect(new Set(tags.map((tag) => tag.id)).size).toBe(2);
  });

  it('saves only the kinds that are on', () => {
    const one = { ...value(), kinds: ['evidence' as const] };
    expect(tagsOfForm(one, known, identity())).toHaveLength(1);
    expect(newlyNamed(one, known, now)).toEqual({ actors: [], incidents: [] });
  });

  it('hands over the names that nobody has stored yet, once', () => {
    const of = value();
    const named = newlyNamed(of, known, now);
    expect(named.actors).toMatchObject([{ name: 'Black Lynx', createdAt: now }]);
    expect(named.incidents).toMatchObject([{ name: 'Attack', createdAt: now }]);
    expect(newlyNamed(of, { ...known, ...named }, now)).toEqual({ actors: [], incidents: [] });
  });
});

describe('an edited tag', () => {
  for (const tag of [evidenceTag(), violationTag()])
    it(`of kind ${tag.kind} comes back the same when nothing was changed`, () => {
      expect(editedTag(tag, valueOfTag(tag, agreements), known, tag.updatedAt, tag.codebookVersion)).toEqual(tag);
    });

  it('keeps whose judgement it is, takes the new codes, and forgets the agreement of a norm that is gone', () => {
    const tag = evidenceTag();
    const form = valueOfTag(tag, agreements);
    const changed = editedTag(
      tag,
      { ...form, evidence: { ...form.evidence, norms: { missing: 'unsure' } } },
      known,
      now,
      '0.2.0',
    );
    expect(Tag.parse(changed)).toMatchObject({
      id: tag.id,
      coderId: tag.coderId,
      createdAt: tag.createdAt,
      updatedAt: now,
      codebookVersion: '0.2.0',
      norms: { missing: 'unsure' },
      agreements: [],
    });
  });
});
