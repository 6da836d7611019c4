import { type VocabularyId, vocabularies } from '../../lib/codebook/vocabularies.ts';
import { wordsFor } from '../../lib/i18n/index.ts';
import type { Choice } from '../ui/Choices.tsx';

/** A term's label; the code itself when a newer codebook has a term this version has no word for. */
export const termLabel = (field: VocabularyId, code: string): string => wordsFor(`codebook.${field}.${code}.label`) ?? code;

/** Speech acts are easily taken for one another; asking for words that do not exist would fill Firefox's console. */
const hasNearMiss = (field: VocabularyId, code: string): boolean => field === 'speech_act' && code !== 'other';

export const choicesOf = (field: VocabularyId): Choice[] =>
  vocabularies[field].map((code: string) => ({
    value: code,
    label: termLabel(field, code),
    definition: wordsFor(`codebook.${field}.${code}.definition`),
    nearMiss: hasNearMiss(field, code) ? wordsFor(`codebook.${field}.${code}.near_miss`) : undefined,
  }));
