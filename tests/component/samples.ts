import type { Agreement } from '../../lib/model/agreement.ts';
import type { Draft } from '../../lib/model/draft.ts';
import type { MentionItem, PageReport } from '../../lib/model/page-report.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { TagRow } from '../../lib/model/records.ts';
import type { Source } from '../../lib/model/source.ts';
import type { Tag, TagKind } from '../../lib/model/tag.ts';

let count = 0;
/** Ids as the model wants them, the same in every run. */
export const newId = (): string => {
  count += 1;
  return `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
};

const at = '2026-11-23T10:00:00.000Z';

const norm = (id: string, number: string, label: string, commonNames: string[]): Agreement['norms'][number] => ({
  id,
  number,
  label,
  gist: `What ${number} asks for.`,
  themes: [],
  polarity: 'restraint',
  healthcareRelevance: 'none',
  keywords: {},
  source: 'A/70/174',
  commonNames,
  contextOnly: [],
});

const agreement = (id: string, short: string, norms: Agreement['norms'], verified = true): Agreement => ({
  id,
  name: `${short} in full`,
  short,
  kind: 'report',
  hardLaw: false,
  issuer: 'UN',
  stakeholders: [],
  adopted: '2015',
  status: 'adopted',
  symbols: [],
  urls: ['https://example.org/official'],
  names: { en: [short] },
  acronyms: [],
  notMatches: [],
  core: true,
  verified,
  norms,
});

export const agreements: Agreement[] = [
  agreement('gge-2015', 'GGE 2015', [
    norm('gge2015-13c', '13(c)', 'Territory is not used for wrongful acts', ['norm c', 'due diligence']),
    norm('gge2015-13f', '13(f)', 'Do not damage critical infrastructure', ['norm f', 'norme f', 'hôpital']),
  ]),
  agreement('paris-call', 'Paris Call', [norm('paris-call-1', '1', 'Protect individuals', ['principle 1'])], false),
];

export const source: Source = {
  id: newId(),
  url: 'https://www.example.org/statement',
  title: 'Statement on hospitals',
  authors: [],
  textSha256: '0'.repeat(64),
  retrievedAt: at,
};

export const passage: Passage = {
  id: newId(),
  sourceId: source.id,
  quote: { type: 'TextQuoteSelector', exact: 'Health care is critical infrastructure.', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 0, end: 39 },
  language: 'en',
  createdAt: at,
};

export const draft = (kinds: TagKind[] = ['evidence'], suggested: Draft['suggested'] = { agreements: [], norms: [] }): Draft => ({
  id: newId(),
  createdAt: at,
  source,
  passage,
  kinds,
  suggested,
  evidence: {},
  violation: {},
});

const common = () => ({
  id: newId(),
  passageId: passage.id,
  coderId: newId(),
  codebookVersion: '0.1.0',
  createdAt: at,
  updatedAt: at,
  speakers: [{ actor: 'iso:NO', name: 'Norway', role: 'lead' }],
  agreements: ['gge-2015'],
  note: '',
  prefill: {},
});

export const evidenceTag = (): Tag => ({
  ...common(),
  kind: 'evidence',
  norms: [{ norm: 'gge2015-13f', role: 'invoked' }],
  speechActs: ['affirms'],
  invocation: 'cited_norm',
});

export const violationTag = (): Tag => ({
  ...common(),
  kind: 'violation',
  norms: { missing: 'not_stated' },
  incident: { type: 'pattern' },
  allegedActors: { missing: 'not_stated' },
  sectors: ['hospital_clinic'],
});

export const row = (tag: Tag): TagRow => ({ tag, passage, source });

export const mention = (index: number, agreementId: string, more: Partial<MentionItem> = {}): MentionItem => ({
  index,
  agreementId,
  normIds: [],
  form: 'name',
  why: 'name',
  wrongName: false,
  weak: false,
  quote: 'GGE 2015',
  before: 'as in the ',
  after: ' report',
  inArticle: true,
  ...more,
});

export const pageReport = (more: Partial<PageReport> = {}): PageReport => ({
  title: 'Statement on hospitals',
  status: 'read',
  characters: 1_000,
  truncated: false,
  unread: { frames: 0, hosts: [] },
  agreementCount: 0,
  mentions: [],
  mentionCount: 0,
  anchors: [],
  ...more,
});
