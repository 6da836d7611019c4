import { CJK, EXPANDS, GAP, OTHER, SKIP, WORD } from './fold-kinds.ts';
import { pattern } from './lazily.ts';

/** Of 256 units what each folds to, its kind, and what those that fold to several fold to. */
export type ComputedBlock = { unit: Uint16Array; kind: Uint8Array; long: [number, string][] };

/** Letters that `normalize` keeps but that people and search engines take for others. */
const ALIKE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '&': 'and',
  // Arabic: alef with hamza or madda, alef maqsura, teh marbuta, hamza carriers, Persian yeh and keheh.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
};

/**
 * Traditional characters before their simplified ones, for those that names and context words use (after the tables of OpenCC).
 * Japanese forms fold along, in names and texts alike.
 */
const TRADITIONAL =
  '佈布來来係系個个倫伦傢家內内冊册別别則则剋克動动勢势協协員员問问國国圖图團团報报場场墰坛壇坛壜坛專专對对導导屍尸層层峯峰廈厦彆别彈弹後后從从徹彻憲宪擊击據据攜携攬揽數数於于時时書书會会朮术東东條条業业構构機机權权歐欧殭僵決决準准濫滥為为爲为爾尔畫画畵画療疗發发盧卢磚砖禦御穩稳箇个範范簽签籤签籲吁糰团約约紅红納纳級级終终組组絡络統统綫线綱纲網网線线縮缩織织繫系罈坛罎坛義义聯联聲声脅胁脈脉與与葯药藥药號号術术衕同衛卫製制覈核規规計计訊讯設设評评話话該该誌志認认請请論论諾诺識识議议護护變变負负責责資资賴赖軍军軟软迴回連连進进達达適适邁迈醫医針针鍵键鍼针長长門门開开間间閣阁閤合關关際际電电項项領领題题額额願愿馬马髮发齡龄亞亚';
let simplifiedUnits: Map<number, number> | undefined;

function simplified(code: number): number {
  simplifiedUnits ??= new Map(
    Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL.charCodeAt(2 * i), TRADITIONAL.charCodeAt(2 * i + 1)]),
  );
  return simplifiedUnits.get(code) ?? code;
}

/** Quotation marks and stars are decoration inside a name: 《网络犯罪公约》第二附加议定书, Принципы «Группы семи», *Paris* Call. */
const DECORATION = pattern(String.raw`[\p{Mn}\p{Me}\p{Cf}ـ"“”„‟«»‹›《》〈〉「」『』【】〝〞＂*·•・･]`);
const GAPS = () => /[\s\-‐‑‒–—―−﹣－⁃]/u;
const APOSTROPHES = () => /[‘’‚‛ʼʹ`´′＇]/u;
const HAN = pattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`);
/** Footnote numbers are not part of the word they hang on. */
const SUPERSCRIPT = () => /[⁰¹²³⁴-⁹₀-₉]/u;
/** Katakana and Hangul change meaning with their marks: バ is not ハ, so they are composed, not stripped. */
const COMPOSED = pattern(String.raw`[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]`);

const MARKS = pattern(String.raw`[\p{Mn}\p{Me}]`, 'gu');
const NONSPACING = pattern(String.raw`\p{Mn}`, 'gu');
const LETTER = pattern(String.raw`[\p{L}\p{N}_]`);

function foldOne(char: string): string {
  if (SUPERSCRIPT().test(char)) return '';
  const wide = char.normalize('NFKC');
  const base = COMPOSED().test(wide) ? wide : wide.normalize('NFKD').replace(MARKS(), '');
  return [...base.toLowerCase()]
    .map((c) => ALIKE[c] ?? (COMPOSED().test(c) ? c : c.normalize('NFKD').replace(NONSPACING(), '')))
    .join('');
}

function kindOf(char: string, folded: string): number {
  if (GAPS().test(char)) return GAP;
  if (folded === '' || DECORATION().test(char)) return SKIP;
  if (HAN().test(folded)) return CJK;
  return LETTER().test(folded) ? WORD : OTHER;
}

/** What the units of a block of 256 fold to, and those that fold to several, worked out from the tables of Unicode: 2 ms for a block. */
export function computeBlock(high: number): ComputedBlock {
  const long: [number, string][] = [];
  const unit = new Uint16Array(256);
  const kind = new Uint8Array(256);
  // Han ideographs (but for the traditional ones) and Hangul syllables fold to themselves; surrogates are handled as pairs by nobody: they stay what they are.
  const same = (high >= 0x34 && high <= 0x9f) || (high >= 0xac && high <= 0xd6) || (high >= 0xd8 && high <= 0xdf);
  for (let low = 0; low < 256; low++) {
    const code = (high << 8) | low;
    if (same) {
      unit[low] = simplified(code);
      kind[low] = high <= 0x9f && high >= 0x34 ? CJK : WORD;
      continue;
    }
    const char = String.fromCharCode(code);
    const folded = APOSTROPHES().test(char) ? "'" : foldOne(char);
    const k = kindOf(char, folded);
    kind[low] = k;
    if (k === GAP) unit[low] = 0x20;
    else if (k === SKIP) unit[low] = 0;
    else if (folded.length === 1)
      unit[low] = folded.charCodeAt(0) || 1; // U+0000 must not read as the end
    else {
      unit[low] = EXPANDS;
      long.push([code, folded]);
    }
  }
  return { unit, kind, long };
}
