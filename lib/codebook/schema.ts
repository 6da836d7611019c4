import { z } from 'zod';
import { Slug } from '../model/common.ts';
import { TAG_KINDS } from '../model/kinds.ts';

/** Limits that no honest codebook comes near and that keep a hostile file from filling a form. */
const MOST = { words: 600, terms: 300, fields: 100, vocabularies: 100 };

const line = z.string().trim().min(1).max(MOST.words);

/** Words by language (ISO 639). At least one; those of this project are there in English and French. */
export const Words = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/), line)
  .refine((words) => Object.keys(words).length > 0, 'at least one language');
export type Words = z.infer<typeof Words>;

/** Words, or why there are none. */
export const WordsOrWhyNot = z.union([z.strictObject({ none: line }), Words]);

export const Version = z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers: 1.2.0');

/** One code. `source` and `since` are those of its vocabulary where they are absent. */
export const Term = z.strictObject({
  id: Slug.max(60),
  label: Words,
  definition: Words,
  example: WordsOrWhyNot,
  /** What is easily taken for this term, and which term it is instead. */
  nearMiss: WordsOrWhyNot,
  /** The term of the same vocabulary that this one is a part of. */
  broader: Slug.optional(),
  source: line.optional(),
  since: Version.optional(),
});
export type Term = z.infer<typeof Term>;

export const Vocabulary = z.strictObject({
  label: Words,
  /** The order of the terms means more or less of something; agreement between coders is measured on it. */
  ordered: z.literal(true).optional(),
  /** Where the list comes from. */
  source: line,
  since: Version,
  terms: z.array(Term).min(1).max(MOST.terms),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** What a field holds. `actors` take their roles, `term` and `terms` their values from a vocabulary. */
export const FIELD_TYPES = [
  'term',
  'terms',
  'actors',
  'norms',
  'incident',
  'countries',
  'date',
  'text',
  'quote',
  'url',
  'passage',
] as const;

/** `at_tagging`: an essential. `later`: in the queue, by rank. `expert`: only by those trained for it. */
export const ASKED = ['at_tagging', 'later', 'expert'] as const;
export type Asked = (typeof ASKED)[number];

export const Field = z.strictObject({
  /** The key of the field in a tag. */
  id: z
    .string()
    .regex(/^[a-z][A-Za-z0-9_-]*$/)
    .max(50),
  label: Words,
  /** What is to be coded, as a hint below the field. */
  help: Words,
  /** The kinds it applies to, and when each asks for it. */
  asked: z.partialRecord(z.enum(TAG_KINDS), z.enum(ASKED)).refine((asked) => Object.keys(asked).length > 0, 'at least one kind'),
  type: z.enum(FIELD_TYPES),
  vocabulary: Slug.optional(),
  /** Most values of a list. */
  most: z.int().min(1).max(300).optional(),
  /** Asked once per source, for all its passages. */
  of: z.enum(['passage', 'source']).default('passage'),
  /** Place in the queue of what is asked later: the lower, the more a dataset gains by it. */
  rank: z.int().min(1).max(10_000).optional(),
  /** Asked only where another field holds one of these terms. */
  when: z.strictObject({ field: z.string(), terms: z.array(Slug).min(1) }).optional(),
  /** Normscope suggests a value for it. */
  suggested: z.literal(true).optional(),
  source: line,
  since: Version,
});
export type Field = z.infer<typeof Field>;

const list = { vocabularies: z.record(Slug, Vocabulary), fields: z.array(Field).max(MOST.fields) };

export const Codebook = z.strictObject({
  version: Version,
  ...list,
  /** Teams whose terms and fields are in it, in the order they were added. */
  extensions: z.array(z.strictObject({ prefix: Slug, name: line, version: Version })),
});
export type Codebook = z.infer<typeof Codebook>;

/** Terms and fields of a team: a file of its own, merged into a codebook by `extendCodebook`. */
export const Extension = z.strictObject({
  /** Begins every id the team adds, with a hyphen after it: `moh-ward`. Ids of this project have no hyphen. */
  prefix: z.string().regex(/^[a-z][a-z0-9]{1,15}$/, '2 to 16 lower-case letters and digits, a letter first'),
  name: line,
  version: Version,
  /** The version of the codebook it was made for. */
  base: Version,
  /** Terms added to lists that are there. */
  terms: z
    .array(Term.extend({ vocabulary: Slug }))
    .max(MOST.terms)
    .default([]),
  vocabularies: z
    .record(Slug, Vocabulary)
    .refine((added) => Object.keys(added).length <= MOST.vocabularies, `at most ${MOST.vocabularies}`)
    .default({}),
  fields: list.fields.default([]),
});
export type Extension = z.infer<typeof Extension>;

/** Lists as this project writes them: every word in English and French, but examples and near misses perhaps in English only. */
type Both = { readonly en: string; readonly fr: string };
type English = { readonly en: string; readonly fr?: string } | { readonly none: string };
export type VocabularyData = {
  readonly label: Both;
  readonly ordered?: true;
  readonly source: string;
  readonly since: string;
  readonly terms: readonly {
    readonly id: string;
    readonly label: Both;
    readonly definition: Both;
    readonly example: English;
    readonly nearMiss: English;
    readonly broader?: string;
  }[];
};
