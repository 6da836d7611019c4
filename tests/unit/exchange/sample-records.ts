import type { OwnAgreement } from '../../../lib/model/own-agreement.ts';
import type { Records } from '../../../lib/model/records.ts';
import type { EvidenceTag, ViolationTag } from '../../../lib/model/tag.ts';

/** Ids in the order in which they are made: `id(1) < id(2)`. */
export const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const CODER = '4f6c1d2e-93b7-4f0a-8f0e-2a5d1c7b9e10';
export const T1 = '2026-11-23T19:00:00.000Z';
export const T2 = '2026-11-23T19:05:00.000Z';
export const T3 = '2026-11-24T08:00:00.000Z';

/** A ministry's statement on an attack on a hospital, tagged both ways. Everything in it is made up. */
export function sampleRecords(): Records {
  return {
    sources: [
      {
        id: id(1),
        url: 'https://mfa.example/statement?id=7',
        canonicalUrl: 'https://mfa.example/statement/7',
        title: 'Statement; on "the attack", part 1',
        publisher: 'Ministry of Foreign Affairs',
        authors: ['A. Writer', 'B. Écrivain'],
        datePublished: '2026-04-17',
        language: 'en',
        authority: 'official_primary',
        textSha256: 'ab'.repeat(32),
        retrievedAt: T1,
      },
    ],
    passages: [
      {
        id: id(2),
        sourceId: id(1),
        quote: {
          type: 'TextQuoteSelector',
          exact: '=Attacks on hospitals are\ncontrary to norm 13(f), "without exception" 🏥',
          prefix: 'We say: ',
          suffix: ' and we',
        },
        position: { type: 'TextPositionSelector', start: 104, end: 174 },
        language: 'en',
        createdAt: T1,
      },
    ],
    tags: [evidence(), violation()],
    actors: [{ id: id(3), name: 'Unnamed; group', type: 'group', createdAt: T1 }],
    incidents: [{ id: id(4), name: 'Hospital attack of spring', startDate: '2026-03', createdAt: T1 }],
    agreements: [],
  };
}

export function evidence(changes: Partial<EvidenceTag> = {}): EvidenceTag {
  return {
    id: id(5),
    kind: 'evidence',
    passageId: id(2),
    coderId: CODER,
    codebookVersion: '0.1.0',
    createdAt: T1,
    updatedAt: T2,
    speakers: [
      { actor: 'iso:FR', name: 'France', role: 'lead' },
      { actor: 'iso:NL', name: 'Netherlands', role: 'co_signatory' },
    ],
    norms: [{ norm: 'gge2015-13f', role: 'invoked' }],
    agreements: ['gge-2015'],
    sectors: { missing: 'not_applicable' },
    dateStatement: '2026-04',
    note: 'Ask: is "without exception" new?\nSee page 2.',
    prefill: { norms: 'accepted', invocation: 'edited' },
    speechActs: ['affirms', 'interprets'],
    invocation: 'cited_norm',
    ...changes,
  };
}

export function violation(changes: Partial<ViolationTag> = {}): ViolationTag {
  return {
    id: id(6),
    kind: 'violation',
    passageId: id(2),
    coderId: CODER,
    codebookVersion: '0.1.0',
    createdAt: T1,
    updatedAt: T1,
    speakers: [{ actor: 'iso:FR', name: 'France', role: 'lead' }],
    norms: { missing: 'unsure' },
    agreements: [],
    sectors: ['hospital_clinic'],
    dateStatement: { missing: 'not_stated' },
    note: '',
    prefill: {},
    incident: { type: 'incident', incident: id(4), name: 'Hospital attack of spring' },
    allegedActors: [{ actor: id(3), name: 'Unnamed; group', role: 'conducted' }],
    ...changes,
  };
}

/** An agreement that a coder added. Made up, like all else here. */
export function quito(changes: Partial<OwnAgreement> = {}): OwnAgreement {
  return {
    id: 'own-quito',
    name: 'Quito Charter on Clinic Networks',
    short: 'Quito Charter',
    kind: 'declaration',
    issuer: 'Clinics of the Andes',
    adopted: '2026-03',
    names: { es: ['Carta de Quito'], ar: ['ميثاق كيتو'] },
    acronyms: [
      { form: 'QCCN', context: [] },
      { form: 'QC', context: ['clinic', 'charter'] },
    ],
    links: ['quitocharter.example/text'],
    symbols: ['QC/2026/1'],
    url: 'https://quitocharter.example/text',
    norms: [
      {
        id: 'own-quito-1',
        number: '1',
        label: 'Spare clinics',
        gist: 'Nobody attacks networks of clinics.',
        commonNames: ['clinic norm'],
        themes: ['healthcare-protection', 'critical-infrastructure-restraint'],
      },
      { id: 'own-quito-3', number: '2', label: 'Keep clinics running', gist: '', commonNames: [], themes: [] },
    ],
    lastNorm: 3,
    coderId: CODER,
    createdAt: T1,
    updatedAt: T2,
    ...changes,
  };
}

/** The sample with an own agreement, and a tag that refers to it. */
export function sampleWithOwn(): Records {
  const tag = evidence({ norms: [{ norm: 'own-quito-3', role: 'invoked' }], agreements: ['own-quito'] });
  return { ...sampleRecords(), tags: [tag, violation()], agreements: [quito()] };
}
