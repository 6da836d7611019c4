import { i18n } from '../../lib/i18n/index.ts';
import type { MentionItem } from '../../lib/model/page-report.ts';

/** Sentences for what decided (`Mention.why`): a code, then a detail after `|`. A code that is not here has none. */
const SENTENCES: Record<string, (detail: string) => string> = {
  name: () => i18n.t('why.name'),
  symbol: () => i18n.t('why.symbol'),
  acronym: () => i18n.t('why.acronym'),
  norm: () => i18n.t('why.norm'),
  introduced: () => i18n.t('why.introduced'),
  named: () => i18n.t('why.named'),
  context: (word) => i18n.t('why.context', [word]),
  complement: () => i18n.t('why.complement'),
  topic: () => i18n.t('why.topic'),
  hint: (word) => (word === 'page' ? i18n.t('why.hintPage') : i18n.t('why.hint', [word])),
  shared: () => i18n.t('why.shared'),
  list: () => i18n.t('why.list'),
  pinpoint: () => i18n.t('why.pinpoint'),
  short: () => i18n.t('why.short'),
  link: (address) => i18n.t('why.link', [address]),
  document: (symbol) => i18n.t('why.document', [symbol.toUpperCase()]),
};

/** In one line: what matched, and which context decided. */
export function whyWords({ why, wrongName }: Pick<MentionItem, 'why' | 'wrongName'>): string {
  const [code = '', detail = ''] = why.split('|');
  const sentence = SENTENCES[code]?.(detail) ?? '';
  return wrongName ? [i18n.t('why.wrongName'), sentence].filter(Boolean).join(' ') : sentence;
}
