import { type Passage, textOf } from '../model/passage.ts';
import type { Records, TagRow } from '../model/records.ts';
import { ownNormsOf, tagReferences } from '../model/references.ts';
import type { Source } from '../model/source.ts';
import { type ActorLink, type Coded, type IncidentLink, isMissing, type MISSING, type Tag } from '../model/tag.ts';
import { csvList, csvText } from './csv-text.ts';
import { byId, DEFAULT_OPTIONS, type Format } from './format.ts';

/** Empty means "not coded yet" and nothing else. `NA` also stands where a field does not exist for the kind of tag. */
const MISSING_AS: Record<(typeof MISSING)[number], string> = { unsure: 'unsure', not_stated: 'NS', not_applicable: 'NA' };

/** A row, and what the person's own ids in it stand for. */
type Row = TagRow & { ownNames: ReadonlyMap<string, string> };
type Column = (row: Row) => string;

/** The columns in their order. A name, once published, keeps its meaning; new ones are added at the end. */
const columns: Record<string, Column> = {
  tag_id: ({ tag }) => tag.id,
  kind: ({ tag }) => tag.kind,
  exact: ({ passage }) => passage.quote.exact,
  prefix: ({ passage }) => passage.quote.prefix,
  suffix: ({ passage }) => passage.quote.suffix,
  // Unicode code points of the page's readable text, end exclusive.
  start_cp: ({ passage }) => String(passage.position.start),
  end_cp: ({ passage }) => String(passage.position.end),
  passage_id: ({ passage }) => passage.id,
  passage_language: ({ passage }) => passage.language ?? '',
  source_id: ({ source }) => source.id,
  url: ({ source }) => source.url,
  canonical_url: ({ source }) => source.canonicalUrl ?? '',
  title: ({ source }) => source.title,
  publisher: ({ source }) => source.publisher ?? '',
  authors: ({ source }) => csvList(source.authors),
  date_published: ({ source }) => source.datePublished ?? '',
  source_language: ({ source }) => source.language ?? '',
  source_authority: ({ source }) => source.authority ?? '',
  // Of the text this passage was taken from: a page may have been read again after it changed.
  sha256_text: ({ passage, source }) => textOf(passage, source).sha256,
  retrieved_at: ({ passage, source }) => textOf(passage, source).retrievedAt,
  speakers: ({ tag }) => list(tag.speakers, nameOf),
  speaker_ids: ({ tag }) => list(tag.speakers, actorOf),
  speaker_roles: ({ tag }) => list(tag.speakers, roleOf),
  speech_acts: ({ tag }) => list(speechActs(tag), String),
  invocation: ({ tag }) => cell(tag.kind === 'evidence' ? tag.invocation : NOT_OF_THIS_KIND, String),
  incident: ({ tag }) => cell(incident(tag), (link) => (link.type === 'incident' ? link.name : 'pattern')),
  incident_id: ({ tag }) => cell(incident(tag), (link) => (link.type === 'incident' ? link.incident : 'NA')),
  alleged_actors: ({ tag }) => list(allegedActors(tag), nameOf),
  alleged_actor_ids: ({ tag }) => list(allegedActors(tag), actorOf),
  alleged_actor_roles: ({ tag }) => list(allegedActors(tag), roleOf),
  sectors: ({ tag }) => list(tag.sectors, String),
  norms: ({ tag }) => list(tag.norms, (link) => link.norm),
  norm_roles: ({ tag }) => list(tag.norms, (link) => link.role),
  agreements: ({ tag }) => csvList(tag.agreements),
  date_statement: ({ tag }) => cell(tag.dateStatement, String),
  note: ({ tag }) => tag.note,
  // Which values were suggested: `norms=suggested_untouched` is no human code.
  prefill: ({ tag }) =>
    csvList(
      Object.entries(tag.prefill)
        .map(([field, state]) => `${field}=${state}`)
        .sort(),
    ),
  coder_id: ({ tag }) => tag.coderId,
  codebook_version: ({ tag }) => tag.codebookVersion,
  created_at: ({ tag }) => tag.createdAt,
  updated_at: ({ tag }) => tag.updatedAt,
  // `own-quito=Quito Charter; own-quito-2=Quito Charter 2`: ids that no catalogue explains.
  own_names: ({ tag, ownNames }) =>
    csvList([...tagReferences(tag).agreements, ...ownNormsOf(tag)].map((id) => `${id}=${ownNames.get(id) ?? ''}`)),
};

/** One row per tag, ordered by id; deleted tags are left out. For reading, counting and plotting: it does not come back. */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  serialize: (records, options) => {
    const { formulaGuard, byteOrderMark } = { ...DEFAULT_OPTIONS, ...options };
    const rows = rowsOf(records).map((row) => Object.values(columns).map((column) => column(row)));
    return `${byteOrderMark ? '\uFEFF' : ''}${csvText([Object.keys(columns), ...rows], formulaGuard)}`;
  },
};

function rowsOf(records: Records): Row[] {
  const ownNames = new Map(
    records.agreements.flatMap(({ id, short, norms }): [string, string][] => [
      [id, short],
      ...norms.map((norm): [string, string] => [norm.id, `${short} ${norm.number}`]),
    ]),
  );
  const passages = new Map(records.passages.map((passage): [string, Passage] => [passage.id, passage]));
  const sources = new Map(records.sources.map((source): [string, Source] => [source.id, source]));
  return byId(records.tags.filter((tag) => tag.deletedAt === undefined)).flatMap((tag) => {
    const passage = passages.get(tag.passageId);
    const source = passage && sources.get(passage.sourceId);
    return passage && source ? [{ tag, passage, source, ownNames }] : [];
  });
}

const NOT_OF_THIS_KIND = { missing: 'not_applicable' } as const;
const speechActs = (tag: Tag) => (tag.kind === 'evidence' ? tag.speechActs : NOT_OF_THIS_KIND);
const allegedActors = (tag: Tag): Coded<ActorLink[]> | undefined =>
  tag.kind === 'violation' ? tag.allegedActors : NOT_OF_THIS_KIND;
const incident = (tag: Tag): Coded<IncidentLink> | undefined => (tag.kind === 'violation' ? tag.incident : NOT_OF_THIS_KIND);

const nameOf = (link: ActorLink) => link.name;
const actorOf = (link: ActorLink) => link.actor;
const roleOf = (link: ActorLink) => link.role;

function cell<T>(coded: Coded<T> | undefined, write: (value: T) => string): string {
  if (coded === undefined) return '';
  return isMissing(coded) ? MISSING_AS[coded.missing] : write(coded);
}

const list = <T>(coded: Coded<T[]> | undefined, write: (item: T) => string) =>
  cell(coded, (items) => csvList(items.map((item) => write(item))));
