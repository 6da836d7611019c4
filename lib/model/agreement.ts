import { z } from 'zod';
import { Slug } from './common.ts';

const text = z.string().min(1);

/** One numbered commitment of an agreement. Label and gist are our own words; the official text is linked, never copied. */
export const Norm = z.strictObject({
  id: Slug,
  number: text,
  label: text,
  gist: text,
  themes: z.array(Slug),
  polarity: text,
  healthcareRelevance: text,
  /** Words that hint at the norm, by language. */
  keywords: z.record(z.string(), z.array(text)),
  /** Where the norm stands: document and paragraph. */
  source: text,
  /** Names by which texts call the norm … */
  commonNames: z.array(text),
  /** … and those of them that mean it only when its agreement stands near. */
  contextOnly: z.array(text),
});
export type Norm = z.infer<typeof Norm>;

const ContextNames = z.strictObject({ forms: z.array(text).min(1), needsContext: z.array(text) });

/** An agreement, process or body of the catalogue, with its names and norms. One JSON file each. */
export const Agreement = z.strictObject({
  id: Slug,
  name: text,
  short: text,
  kind: z.enum([
    'declaration',
    'process',
    'norms-package',
    'treaty',
    'report',
    'resolution',
    'guide',
    'body',
    'research',
    'principles',
    'industry-initiative',
  ]),
  /** Binding in international law. */
  hardLaw: z.boolean(),
  issuer: z.string(),
  stakeholders: z.array(text),
  /** Date of adoption, as exactly as known; empty when it was never adopted. */
  adopted: z.string(),
  status: z.string(),
  /** The agreement or process this one belongs to. */
  partOf: Slug.optional(),
  symbols: z.array(text),
  urls: z.array(z.url({ protocol: /^https?$/ })),
  /** Full names by language. */
  names: z.record(z.string(), z.array(text)),
  acronyms: z.array(z.strictObject({ form: text, ambiguous: z.boolean(), needsContext: z.array(text).optional() })),
  /** Names that mean this agreement only when one of the context words stands near. */
  contextNames: ContextNames.optional(),
  /** Wrong names met on real pages: found, and shown as such. */
  erroneousForms: z.array(text).optional(),
  inflections: z.record(z.string(), z.array(text)).optional(),
  /** Forms that other bodies share and tell apart by what follows: "Open-ended Working Group *on ageing*". */
  heads: z.array(text).optional(),
  /** Words that decide for this agreement where a form is shared with others. */
  hints: z.array(text).optional(),
  /** Names of other things that contain or imitate a form: found, they are no mention, and they spoil the bare acronym. */
  lookAlikes: z.array(text).optional(),
  /** Beginnings of addresses (`host` or `host/path`, no scheme, no www) whose links are mentions. */
  links: z.array(text).optional(),
  /** Look-alikes that are something else; for people and tests. */
  notMatches: z.array(text),
  /** Found on every page that names it: the agreements of the BPF's reports. */
  core: z.boolean(),
  /** Facts were checked against public pages. */
  verified: z.boolean(),
  verifyNote: z.string().optional(),
  healthRelated: z.boolean().optional(),
  /** Taken back by the person who added it: no longer offered or found, but tags that refer to it still say its name. */
  retired: z.literal(true).optional(),
  norms: z.array(Norm),
});
export type Agreement = z.infer<typeof Agreement>;

/** Norms of different agreements that say overlapping things. */
export const Equivalence = z.strictObject({ theme: Slug, norms: z.array(Slug).min(1), note: z.string().optional() });
export type Equivalence = z.infer<typeof Equivalence>;
