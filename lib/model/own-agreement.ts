import { z } from 'zod';
import { Agreement } from './agreement.ts';
import { Id, Instant, LanguageTag, PartialDate, Slug, WebUrl } from './common.ts';
import { isOwnId, linkPattern, ownerOfNorm } from './own-id.ts';

export { isOwnId, linkPattern, ownerOfNorm };

/** Enough for any agreement met so far (Budapest Convention: 48 articles), few enough that a file cannot stall the detector. */
export const MOST = { names: 60, languages: 40, acronyms: 20, contextWords: 30, links: 50, symbols: 50, norms: 200, themes: 20 };

/** One line that a text can be searched for: something to read in it, no line end, no blanks around. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^(?=.*[\p{L}\p{N}])(?!\s)[^\p{Cc}\p{Zl}\p{Zp}]+(?<!\s)$/u);
const name = line(300);
const lines = (most: number) => z.array(name).max(most);

const OwnId = Slug.max(80).refine(isOwnId, 'begins with "own-"');

export const OwnNorm = z.strictObject({
  /** The agreement's id, a hyphen and a number that no other norm of it ever had: tags refer to it. */
  id: Slug.max(90),
  /** As the agreement writes it: `13(f)`, `Article 5`. */
  number: line(40),
  label: line(300),
  gist: z.string().max(2_000),
  commonNames: lines(MOST.names),
  /** Themes of the catalogue's equivalences: norms that say overlapping things. */
  themes: z.array(Slug).max(MOST.themes),
});
export type OwnNorm = z.infer<typeof OwnNorm>;

/** What a person says of an agreement. */
const content = {
  id: OwnId,
  name,
  short: line(80),
  kind: Agreement.shape.kind,
  issuer: z.string().max(300),
  adopted: PartialDate.optional(),
  /** Names by language, beside `name` and `short`, which are searched for in every language. */
  names: z
    .record(LanguageTag, lines(MOST.names).min(1))
    .refine((names) => Object.keys(names).length <= MOST.languages, `at most ${MOST.languages} languages`),
  /** With context words an acronym counts only where one of them stands near. */
  acronyms: z
    .array(z.strictObject({ form: line(40), context: z.array(line(60).regex(/^[^|]*$/)).max(MOST.contextWords) }))
    .max(MOST.acronyms),
  links: z
    .array(
      z
        .string()
        .max(500)
        .refine((link) => linkPattern(link) === link),
    )
    .max(MOST.links),
  symbols: z.array(line(100)).max(MOST.symbols),
  url: WebUrl.max(2_000).optional(),
  norms: z.array(OwnNorm).max(MOST.norms),
};

type Normed = { id: string; norms: OwnNorm[] };
type Refused = { code: 'custom'; path: PropertyKey[]; message: string; input: unknown };

/** Ids of norms hang on the agreement's, and no two are the same. */
function checkNorms({ id, norms }: Normed, refuse: (issue: Refused) => void): void {
  const seen = new Set<string>();
  norms.forEach((norm, i) => {
    const path = ['norms', i, 'id'];
    if (ownerOfNorm(norm.id) !== id) refuse({ code: 'custom', path, message: `is "${id}-" and a number`, input: norm.id });
    if (seen.has(norm.id)) refuse({ code: 'custom', path, message: 'stands twice', input: norm.id });
    seen.add(norm.id);
  });
}

/** An agreement as files of agreements hold it: without owner and times. */
export const AgreementContent = z
  .strictObject(content)
  .superRefine((value, context) => checkNorms(value, (issue) => context.addIssue(issue)));
export type AgreementContent = z.infer<typeof AgreementContent>;

/** An agreement that a person added: found, tagged against and exported like those of the catalogue. */
export const OwnAgreement = z
  .strictObject({
    ...content,
    /** The highest number that a norm of it ever had. */
    lastNorm: z.int().min(0).max(100_000),
    coderId: Id,
    createdAt: Instant,
    updatedAt: Instant,
    /** Present on a deleted agreement: kept for undo and sync, and so that tags can still say its name. */
    deletedAt: Instant.optional(),
  })
  .superRefine((value, context) => {
    checkNorms(value, (issue) => context.addIssue(issue));
    if (value.lastNorm < lastNormOf(value))
      context.addIssue({
        code: 'custom',
        path: ['lastNorm'],
        message: 'is lower than the number of a norm',
        input: value.lastNorm,
      });
  });
export type OwnAgreement = z.infer<typeof OwnAgreement>;

/** The highest number among the norms; 0 without any. */
export const lastNormOf = ({ norms }: { norms: { id: string }[] }): number =>
  norms.reduce((last, { id }) => Math.max(last, Number(/-(\d+)$/.exec(id)?.[1] ?? 0)), 0);

/** What a person said of it, without owner and times. */
export const contentOf = (own: OwnAgreement): AgreementContent => {
  const { lastNorm: _l, coderId: _c, createdAt: _a, updatedAt: _u, deletedAt: _d, ...said } = own;
  return said;
};
