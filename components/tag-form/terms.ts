import { type VocabularyId, vocabularies } from '../../lib/codebook/vocabularies.ts';
import { wordsFor } from '../../lib/i18n/index.ts';
import type { Choice } from '../ui/Choices.tsx';

/** A term's label; the code itself when a newer codebook has a term this version has no word for. */
export const termLabel = (field: VocabularyId, code: string): string => wordsFor(`codebook.${field}.${code}.label`) ?? code;

export const choicesOf = (field: VocabularyId): Choice[] =>
  vocabularies[field].map((code: string) => ({
    value: code,
    label: termLabel(field, code),
    definition: wordsFor(`codebook.${field}.${code}.definition`),
    nearMiss: wordsFor(`codebook.${field}.${code}.near_miss`),
  }));
