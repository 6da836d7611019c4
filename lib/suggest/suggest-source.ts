import type { Reading } from './reading.ts';
import { isQuotedWhole, siteOf } from './sites.ts';
import type { Suggestion } from './types.ts';

type SourceSuggestion = Extract<Suggestion, { field: 'sourceAuthority' | 'venue' }>;

/** Words of a page that say where something was said, whatever the site. */
const VENUES: [RegExp, string][] = [
  [
    /open[- ]ended working group|\bOEWG\b|groupe de travail à composition non limitée|grupo de trabajo de composición abierta|рабочей группы открытого состава|不限成员名额工作组|الفريق العامل المفتوح/iu,
    'un_oewg',
  ],
  [/group of governmental experts|\bGGE\b|groupe d['’]experts gouvernementaux|grupo de expertos gubernamentales/iu, 'un_gge'],
  [/security council|conseil de sécurité|consejo de seguridad|совет\p{L}* безопасности|安理会|مجلس الأمن|arria/iu, 'unsc'],
  [
    /first committee|première commission|primera comisión|general assembly|assemblée générale|asamblea general|第一委员会|اللجنة الأولى/iu,
    'unga_1c',
  ],
  [/internet governance forum|\bIGF\b|forum sur la gouvernance de l['’]internet/iu, 'multistakeholder'],
];

/** What kind of copy the page is and where the words were said: by the site, and by what heading and text name. */
export function suggestSource({ text, context }: Reading): SourceSuggestion[] {
  const site = siteOf(context.url);
  const found: SourceSuggestion[] = [];
  if (site && context.url !== undefined) {
    const reason = { code: 'site' as const, detail: site.host };
    const evidence = { in: 'url' as const, start: 0, end: context.url.length };
    const authority = site.press ? (isQuotedWhole(text) ? 'media_quote' : 'media_paraphrase') : site.authority;
    if (authority !== undefined) found.push({ field: 'sourceAuthority', value: authority, reason, evidence, strength: 0.8 });
    if (site.venue !== undefined) found.push({ field: 'venue', value: site.venue, reason, evidence, strength: 0.6 });
  }
  for (const [place, words] of [
    ['title', context.title ?? ''],
    ['before', context.before?.slice(-2_000) ?? ''],
    ['passage', text],
  ] as const) {
    for (const [pattern, value] of VENUES) {
      const match = pattern.exec(words);
      // A passage may name a body it does not speak in; a heading rarely does.
      if (!match || found.some((one) => one.field === 'venue' && one.value === value)) continue;
      const shift = place === 'before' ? Math.max(0, (context.before?.length ?? 0) - 2_000) : 0;
      const evidence = { in: place, start: match.index + shift, end: match.index + match[0].length + shift };
      const strength = place === 'passage' ? (/my delegation|ma délégation|mi delegación|chair/iu.test(text) ? 0.65 : 0.3) : 0.75;
      found.push({ field: 'venue', value, reason: { code: 'wording', detail: match[0] }, evidence, strength });
    }
  }
  return found.sort((a, b) => b.strength - a.strength);
}
