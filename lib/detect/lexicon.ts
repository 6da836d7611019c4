import { foldKey } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';

/**
 * Words of the field, folded, in the ten languages: what makes "the GGE" the one on information technology. A stem in Cyrillic or
 * Arabic script and any CJK word may stand inside longer words; Latin words of up to four letters must stand alone ("ict" is not in
 * "district").
 */
const CYBER =
  'cyber* ciber* ict icts tic tics ikt ransomware rancongiciel* malware hacker* ' +
  'кибер* икт мио миб информатизац* сайбер* ' +
  '网络空间 网络安全 网络犯罪 网络攻击 网络行动 网络活动 网络威胁 网络规范 网络外交 网络防御 網絡空間 網絡安全 網絡犯罪 網絡攻擊 網路空間 網路安全 網路犯罪 網路攻擊 网路空间 网路安全 网路犯罪 网路攻击 信息安全 信息和通信 信息通信 资讯安全 资通 勒索软件 ' +
  'サイバー 情報通信 情報セキュリティ ランサムウェア ' +
  'سيبران* فديه';
/** Words that stand on any page with a form or a ticket office, too: alone on a page they are no context. */
const ONLINE =
  'internet computer* informatique* informatica* numerique* telecommunic* telecomunic* telekommunik* hack* интернет* компьютер* телекоммуник* 网络 網絡 網路 网路 互联网 互聯網 资讯 インターネット الكتروني* انترنت*';
const PHRASES = [
  'information security',
  "technologies de l'information",
  'tecnologias de la informacion',
  'tecnologias da informacao',
  "tecnologie dell'informazione",
  'informationstechn',
  'informationssicherheit',
  'информационн безопасн',
  'информационн коммуникац',
  'информационн технолог',
  'информационн пространств',
  'امن المعلومات',
  'تكنولوجيا المعلومات',
  'تكنولوجيات المعلومات',
  'تقنيه المعلومات',
  'المعلومات والاتصالات',
  'international security',
  'responsible state behavi',
  'security of and in the use',
  'data security',
  'information technolog',
  'information and communication',
  'information and telecommunic',
  'electronic evidence',
  'preuves electroniques',
  'preuve electronique',
  'pruebas electronicas',
  'prova eletronica',
  'provas eletronicas',
  'prove elettroniche',
  'elektronische beweis',
  '电子证据',
];

/** Other subjects that bodies of the same name deal with. */
const OTHER_SUBJECTS =
  'lethal* autonom* killer\u00a0robots outer\u00a0space space\u00a0threats arms\u00a0race ageing aging older\u00a0persons security\u00a0council\u00a0reform small\u00a0arms light\u00a0weapons ammunition* munitions nuclear* nucleaire* fissile* ozone* montreal\u00a0protocol right\u00a0to\u00a0development mercenar* military\u00a0and\u00a0security\u00a0companies anti\u00a0personnel landmines desertification biodiversity pandemic* ' +
  'letale* letales vieillissement espace\u00a0extra envejecimiento ultraterrestre armas\u00a0pequenas armes\u00a0legeres municiones armi\u00a0autonome munizioni* weltraum* kleinwaffen* waffensysteme* alterung* envelhecimento invecchiamento ' +
  'автономн* космос* космическ* старен* стрелков* боеприпас* ядерн* пожил* ' +
  '自主武器 外空 外层空间 老龄 小武器 弹药 核裁军 裂变 自律型 宇宙 高齢 小型武器 弾薬 核軍縮 ' +
  'ذاتيه الفضاء\u00a0الخارجي الشيخوخه الصغيره الذخيره النوويه ' +
  // Truces and the laws of war.
  'ceasefire truce geneva\u00a0conventions cessez\u00a0le\u00a0feu conventions\u00a0de\u00a0geneve alto\u00a0el\u00a0fuego convenios\u00a0de\u00a0ginebra cessate\u00a0il\u00a0fuoco convenzioni\u00a0di\u00a0ginevra cessar\u00a0fogo convencoes\u00a0de\u00a0genebra waffenruhe waffenstillstand genfer\u00a0konventionen genfer\u00a0abkommen перемири* прекращен\u00a0огн* женевск\u00a0конвенц* 停火 日内瓦公约 停战 ジュネーブ诸条约 وقف\u00a0النار وقف\u00a0اطلاق\u00a0النار هدنه اتفاقيات\u00a0جنيف ' +
  // Carriage of goods, which another convention of Budapest is about.
  'carriage\u00a0of\u00a0goods inland\u00a0waterways transport\u00a0de\u00a0marchandises navigation\u00a0interieure guterbeforderung* binnenschiff* trasporto\u00a0di\u00a0merci transporte\u00a0de\u00a0mercancias transporte\u00a0de\u00a0mercadorias перевозк\u00a0груз внутрен\u00a0водн 货物运输 物品运送 内河 نقل\u00a0البضائع ' +
  // Micro-organisms, which the treaty of Budapest is about.
  'microorganism* micro\u00a0organism* mikroorganism* микроорганизм* 微生物 الكائنات\u00a0الدقيقه ' +
  // Climate, chemicals, health.
  'climate climat clima klima* климат* 气候 気候 المناخ mercury mercure mercurio quecksilber* ртут* 水银 汞 水银 الزئبق cancer* krebs* tumor* cancro maladies tabac* tobacco transnational\u00a0corporations societes\u00a0transnationales empresas\u00a0transnacionales plastic* plastiques plasticos plastik*';

/** Context lists that hold the field's first word mean the whole field, in every language. */
export function ofField(words: string): boolean {
  return /(?:^|\|)cyber(?:$|\|)/.test(words);
}

/**
 * What a word may not touch: folded Latin and Cyrillic letters and digits; Han and Kana may stand right beside a Latin word
 * (オランダのWRRは). Ranges, since the engine takes milliseconds to compile a pattern full of `\p{…}`.
 */
const LETTER = '[a-z0-9\\u00df-\\u02af\\u0400-\\u052f\\u1e00-\\u1eff]';
/** A Latin context word up to this length must be a whole word; a longer one may be a beginning: "cybersecurity" of "cyber". */
const SHORT_WORD = 4;

const wordsOf = (words: string): (() => RegExp) =>
  lazily(() =>
    wordPattern(words.split(' ').map((word) => (/[\u3400-\u9fff]/.test(word) ? foldKey(word) : word.replaceAll('\u00a0', ' ')))),
  );
const cyberWords = wordsOf(CYBER);
const fieldWords = wordsOf(`${CYBER} ${ONLINE}`);
const onlineWords = wordsOf(ONLINE);
const otherWords = wordsOf(OTHER_SUBJECTS);

const patterns = new Map<string, RegExp>();

/** `wordPattern` of words joined by `|`, made once: the catalogue has few such lists and a page asks for them at every hit. */
export function patternOf(list: string): RegExp {
  const known = patterns.get(list) ?? wordPattern(list.split('|'));
  patterns.set(list, known);
  return known;
}

/** One pattern for words already folded: `*` ends a stem, CJK and Arabic words may stand inside others. */
export function wordPattern(words: readonly string[]): RegExp {
  const inside: string[] = [];
  const apart: string[] = [];
  for (const word of words.filter(Boolean)) {
    const body = word
      .replace('*', '')
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/^(?:cyber|ciber|кибер)$/, (stem) => `${stem}(?!${NOT_OURS[stem]})`);
    if (INSIDE.test(body)) inside.push(body);
    else apart.push(word.endsWith('*') || body.length > SHORT_WORD ? body : `${body}(?!${LETTER})`);
  }
  const parts = apart.length > 0 ? [`(?<!${LETTER})(?:${apart.join('|')})`, ...inside] : inside;
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)');
}

/** How words begin that are of other fields: cybernetics, Cyber Monday, cyberbullying. Spanish *cibernético* is ours. */
const NOT_OURS: Record<string, string> = {
  cyber: 'neti|monday|mobb|bull|viol|stalk|sex|punk|sport',
  ciber: 'bull|viol|acos|sex|punk',
  кибер: 'нетик|спорт|панк|буллинг',
};
/** Arabic, Kana and Han. */
const INSIDE = /[\u0600-\u06ff\u3041-\u30ff\u3400-\u9fff]/;

/** The word of the field that folded text has, if any. */
export function fieldWord(folded: string): string | undefined {
  return fieldWords().exec(folded)?.[0] ?? phraseIn(folded);
}

/** A word that no other field uses. */
export function strongFieldWord(folded: string): string | undefined {
  return cyberWords().exec(folded)?.[0] ?? phraseIn(folded);
}

/** Whether a context word is one that any page may have: "internet". */
export function isOnlineWord(word: string): boolean {
  return onlineWords().test(word) && !cyberWords().test(word);
}

function phraseIn(folded: string): string | undefined {
  return PHRASES.find((phrase) => folded.includes(phrase));
}

/** How often folded text speaks of the field, up to `most`. */
export const fieldCount = (folded: string, most: number): number => countOf(fieldWords(), folded, most);

/** How often folded text has words that no other field uses, up to `most`. */
export const strongFieldCount = (folded: string, most: number): number => countOf(cyberWords(), folded, most);

/** How often folded text has words of other bodies' subjects, up to `most`. */
export const otherSubjectCount = (folded: string, most: number): number => countOf(otherWords(), folded, most);

function countOf(words: RegExp, folded: string, most: number): number {
  let count = 0;
  for (const _ of folded.matchAll(new RegExp(words, 'g'))) if (++count >= most) break;
  return count;
}

/** The word of another body's subject that folded text has, if any. */
export function otherSubject(folded: string): string | undefined {
  return otherWords().exec(folded)?.[0];
}

/** Folded text before and after a place. */
export type Surroundings = { before: string; after: string };

/** The folded text around a place, the place itself left out (UTF-16 units of `text`). */
export function around(text: string, start: number, end: number, before: number, after: number): Surroundings {
  return { before: foldKey(text.slice(Math.max(0, start - before), start)), after: foldKey(text.slice(end, end + after)) };
}

const SENTENCE = 200;

/** The folded rest of the sentence a place stands in, before and after it. */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): Surroundings {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + SENTENCE).split(SENTENCE_END)[0] ?? '';
  return { before: foldKey(before), after: foldKey(after) };
}

/** What stands near a place in its own line of text, up to `reach` UTF-16 units each way. */
export function paragraphAround(text: string, { start, end }: { start: number; end: number }, reach: number): Surroundings {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  return { before: foldKey(before), after: foldKey(text.slice(end, end + reach).split('\n', 1)[0] ?? '') };
}

const SENTENCE_END = /[.!?؟](?=\s|$)|[\n。]/u;
