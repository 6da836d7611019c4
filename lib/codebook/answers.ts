import { isMissing, MISSING } from '../model/tag.ts';
import type { Words } from './schema.ts';

/**
 * The four ways in which a field has no value, which are never mixed up: a coder could not decide, the source does not say it,
 * it makes no sense here, or nobody has looked yet. A suggestion that no one touched counts as not looked at.
 */
export const NO_VALUE = [...MISSING, 'not_coded'] as const;
export type NoValue = (typeof NO_VALUE)[number];

export const noValueWords: Record<NoValue, { label: Words; definition: Words }> = {
  unsure: {
    label: { en: 'unsure', fr: 'incertain' },
    definition: { en: 'You looked and cannot decide.', fr: 'Vous avez regardé sans pouvoir décider.' },
  },
  not_stated: {
    label: { en: 'not stated', fr: 'non indiqué' },
    definition: { en: 'The passage does not say it.', fr: 'Le passage ne le dit pas.' },
  },
  not_applicable: {
    label: { en: 'not applicable', fr: 'sans objet' },
    definition: { en: 'The question makes no sense here.', fr: 'La question n’a pas de sens ici.' },
  },
  not_coded: {
    label: { en: 'not yet coded', fr: 'pas encore codé' },
    definition: { en: 'Nobody has looked yet.', fr: 'Personne n’a encore regardé.' },
  },
};

/** What stands in a field: `value`, or why there is none. */
export function answerOf(value: unknown, prefill?: string): NoValue | 'value' {
  if (value === undefined || prefill === 'suggested_untouched') return 'not_coded';
  return isMissing(value) ? value.missing : 'value';
}
