import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { normById } from '../../lib/catalogue/load.ts';
import { codebook } from '../../lib/codebook/codebook.ts';
import { PartialDate } from '../../lib/model/common.ts';

const codes = z.array(z.string());
const term = (vocabulary: string) => z.enum(codebook.vocabularies[vocabulary]?.terms.map(({ id }) => id) ?? []);
/** A term, or several that are all right: `"foreign_ministry other_minister"`. */
const anyTerm = (vocabulary: string) =>
  z.string().refine((text) => text.split(' ').every((id) => term(vocabulary).safeParse(id).success));

/**
 * A gold directory holds `*.gold.json`: `{ "passages": [{ "id", "lang", "text", "context"?, "expect" }] }`. `context` is what surrounds the
 * passage: `before` (text right before it), `title`, `publisher`, `url`, `datePublished`.
 *
 * `expect` holds what a careful coder would put into each field that is to be judged; a field left out is not judged.
 * - `norms`: ids, the main one first; `[]` where the passage is about no norm, so that any suggestion is a false one
 * - `invocation`, `sourceAuthority`, `venue`, `speakerCapacity`: a term, or several separated by blanks where all are right
 * - `speakers`: `iso:FR`, `group:eu` or `org:who`; any of them is right; `[]` where nobody speaks who could be named
 * - `speechActs`: any of them is right as the first
 * - `sectors`, `targetCountries`, `attributionWording`: all of them and no other
 * - `dateStatement`: `YYYY-MM-DD` or less; `null` where the passage does not date itself
 * - `signatories`: `{ "states": ["FR"], "groups": ["eu"] }`, all of them and no other; both empty where there is no list
 */
export const GoldPassage = z.strictObject({
  id: z.string(),
  lang: z.string(),
  text: z.string().min(1),
  context: z
    .strictObject({
      before: z.string(),
      title: z.string(),
      publisher: z.string(),
      url: z.url(),
      datePublished: PartialDate,
    })
    .partial()
    .optional(),
  expect: z
    .strictObject({
      norms: z.array(z.string().refine((id) => normById(id) !== undefined, 'is no norm of the catalogue')),
      invocation: anyTerm('invocation'),
      speakers: codes,
      speechActs: z.array(term('speech_act')),
      sectors: z.array(term('sector')),
      targetCountries: codes,
      attributionWording: codes,
      dateStatement: PartialDate.nullable(),
      sourceAuthority: anyTerm('source_authority'),
      venue: anyTerm('venue'),
      speakerCapacity: anyTerm('speaker_capacity'),
      signatories: z.strictObject({ states: codes, groups: codes }),
    })
    .partial(),
});
export type GoldPassage = z.infer<typeof GoldPassage>;

/** Reads a gold directory, by file. Throws an error that names file and place when there is none or one is not as above. */
export function readSuggestGold(directory: string): { file: string; passages: GoldPassage[] }[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.gold.json'));
  if (files.length === 0) throw new Error(`${directory}: no *.gold.json`);
  return files.map((file) => {
    const parsed = z
      .strictObject({ passages: z.array(GoldPassage) })
      .safeParse(JSON.parse(readFileSync(join(directory, file), 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return { file, passages: parsed.data.passages };
  });
}
