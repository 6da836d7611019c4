import { fieldData } from './field-data.ts';
import { Codebook, type Field, type Term, type Vocabulary } from './schema.ts';
import { CODEBOOK_VERSION, vocabularyData } from './vocabularies.ts';

/** The codebook of this project. `extendCodebook` adds a team's terms and fields to it. */
export const codebook: Codebook = Codebook.parse({
  version: CODEBOOK_VERSION,
  vocabularies: vocabularyData,
  fields: fieldData,
  extensions: [],
});

export const fieldOf = (book: Codebook, id: string): Field | undefined => book.fields.find((field) => field.id === id);

export const vocabularyOf = (book: Codebook, id: string): Vocabulary | undefined =>
  Object.hasOwn(book.vocabularies, id) ? book.vocabularies[id] : undefined;

/** A term of a vocabulary; undefined when this version has none of that name: then the bare id is shown, never dropped. */
export const termOf = (book: Codebook, vocabulary: string, id: string): Term | undefined =>
  vocabularyOf(book, vocabulary)?.terms.find((term) => term.id === id);

/** The words in a language; in English, or in the first language there is, when there are none in that one. */
export function wordsIn(words: Record<string, string>, language: string): string {
  const [primary = language] = language.split('-');
  return words[language] ?? words[primary] ?? words.en ?? Object.values(words)[0] ?? '';
}
