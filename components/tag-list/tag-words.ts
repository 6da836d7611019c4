import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import { type ActorLink, type Coded, isMissing, type Missing, type Tag } from '../../lib/model/tag.ts';
import { agreementName, normName } from '../tag-form/norm-options.ts';

const MISSING_WORDS: Record<Missing['missing'], () => string> = {
  unsure: () => i18n.t('missing.unsure'),
  not_stated: () => i18n.t('missing.not_stated'),
  not_applicable: () => i18n.t('missing.not_applicable'),
};

/** A coded field in words: its values, why there is none, or nothing when nobody coded it. */
export function codedWords<T>(field: Coded<T[]> | undefined, word: (one: T) => string): string {
  if (field === undefined) return '';
  return isMissing(field) ? MISSING_WORDS[field.missing]() : field.map(word).join(', ');
}

export const actorWords = (field: Coded<ActorLink[]> | undefined): string => codedWords(field, (link) => link.name);

export const normWords = (tag: Tag, agreements: readonly Agreement[]): string =>
  codedWords(tag.norms, (link) => normName(agreements, link.norm));

/** Who speaks and which norms: the answers of a tag that a list shows, without those nobody gave. */
export const factsOf = (tag: Tag, agreements: readonly Agreement[]): string[] =>
  [
    fact(i18n.t('form.speaker.label'), tag.speakers, actorWords(tag.speakers)),
    fact(i18n.t('form.norm.invoked'), tag.norms, normWords(tag, agreements)),
  ].filter((words) => words !== '');

/** An answer speaks for itself; why there is none needs the question beside it. */
const fact = (label: string, field: unknown, words: string): string =>
  isMissing(field) ? i18n.t('tags.fact', [label, words]) : words;

export const agreementWords = (tag: Tag, agreements: readonly Agreement[]): string =>
  tag.agreements.map((id) => agreementName(agreements, id)).join(', ');

export const dayOf = (instant: string): string => new Date(instant).toLocaleDateString(uiLanguage(), { dateStyle: 'medium' });
