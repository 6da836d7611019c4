import { isChangeable, pick, type Token } from './anchor-page.ts';

/** Why: what happens to pages between two visits, on tokens that remember where they stood. */
const NOWHERE = { start: -1, end: -1 } as const;

const word = (text: string): Token => ({ text, ...NOWHERE, kind: 'word' });
const gap: Token = { text: ' ', ...NOWHERE, kind: 'gap' };
const line: Token = { text: '\n', ...NOWHERE, kind: 'break' };

export const paragraphsOf = (list: readonly Token[]): Token[][] => {
  const paragraphs: Token[][] = [[]];
  for (const token of list) {
    if (token.kind === 'break') paragraphs.push([]);
    else paragraphs.at(-1)?.push(token);
  }
  return paragraphs.filter((tokens) => tokens.length > 0);
};

export const joined = (paragraphs: readonly (readonly Token[])[]): Token[] =>
  paragraphs.flatMap((tokens, i) => (i === 0 ? tokens : [line, ...tokens]));

/** Of the words that may change, a share is replaced (70%), taken out or followed by a new one. Punctuation stays. */
export function changeWords(list: readonly Token[], share: number, pool: readonly string[], random: () => number): Token[] {
  const changed: Token[] = [];
  let dropGap = false;
  for (const token of list) {
    if (dropGap && token.kind === 'gap') {
      dropGap = false;
      continue;
    }
    dropGap = false;
    if (!isChangeable(token) || random() >= share) changed.push(token);
    else {
      const how = random();
      const other = pick(random, pool);
      if (how < 0.7) changed.push({ ...token, text: token.text.replace(/[\p{L}\p{M}]+/u, other) });
      else if (how < 0.85) dropGap = true;
      else changed.push(token, gap, word(other));
    }
  }
  return changed;
}

export function insertParagraphs(
  list: readonly Token[],
  others: readonly string[],
  count: number,
  random: () => number,
): Token[] {
  const paragraphs = paragraphsOf(list);
  for (let i = 0; i < count; i++) {
    const tokens = pick(random, others)
      .split(' ')
      .flatMap((text, at) => (at === 0 ? [word(text)] : [gap, word(text)]));
    paragraphs.splice(Math.floor(random() * (paragraphs.length + 1)), 0, tokens);
  }
  return joined(paragraphs);
}

export function shuffleParagraphs(list: readonly Token[], random: () => number): Token[] {
  const paragraphs = paragraphsOf(list);
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [paragraphs[i], paragraphs[j]] = [paragraphs[j] as Token[], paragraphs[i] as Token[]];
  }
  return joined(paragraphs);
}

/** The same words in other elements: lines broken and joined, no-break spaces, soft hyphens in long words, zero-width spaces. */
export function changeMarkup(list: readonly Token[], random: () => number): Token[] {
  return list.map((token) => {
    const chance = random();
    if (token.kind === 'break') return chance < 0.3 ? { ...token, text: ' ' } : token;
    if (token.kind === 'gap')
      return chance < 0.05 ? { ...token, text: '\n' } : chance < 0.1 ? { ...token, text: '\u00a0' } : token;
    const { text } = token;
    if (chance < 0.05 && /^\p{L}{9,}$/u.test(text)) return { ...token, text: `${text.slice(0, 4)}\u00ad${text.slice(4)}` };
    return chance > 0.98 ? { ...token, text: `${text}\u200b` } : token;
  });
}

/** Every word written small becomes another, always the same; names, numbers and punctuation stay, as in a translation. */
export function translate(list: readonly Token[], random: () => number): Token[] {
  const dictionary = new Map<string, string>();
  const syllables = 'ka lo mi ter nu sha vo ri en du pla gor fe zi bru'.split(' ');
  const invent = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('');
  return list.map((token) => ({
    ...token,
    text: token.text.replace(/[\p{L}\p{M}]+/gu, (was, at: number) => {
      if (/^\p{Lu}/u.test(was) && at === 0 && random() < 0.5) return was;
      const known = dictionary.get(was) ?? invent();
      dictionary.set(was, known);
      return known;
    }),
  }));
}

const OTHER_NAMES = ['Wakanda', 'Genovia', 'Zubrowka', 'Freedonia', 'Ruritania'];
const AUXILIARIES = /^(?:should|will|is|are|was|were|can|may|must|has|have|could|would)$/;

/** One number, name or negation between two places becomes another; undefined when there is none. */
export function changeIdentity(list: readonly Token[], start: number, end: number, random: () => number): Token[] | undefined {
  const inside = list
    .map((token, i) => ({ token, i }))
    .filter(({ token }) => token.start >= start && token.end <= end && token.kind === 'word');
  const ways: (() => Token[])[] = [];
  for (const [at, { token, i }] of inside.entries()) {
    const replaced = (...tokens: Token[]) => [...list.slice(0, i), ...tokens, ...list.slice(i + 1)];
    const before = inside[at - 1]?.token;
    if (/^\d+[.,;)]?$/.test(token.text))
      ways.push(() => replaced({ ...token, text: token.text.replace(/\d+/, (digits) => String(Number(digits) + 1)) }));
    else if (/^\p{Lu}\p{Ll}+[.,;]?$/u.test(token.text) && before && isChangeable(before) && /^\p{Ll}+$/u.test(before.text))
      ways.push(() => replaced({ ...token, text: token.text.replace(/\p{L}+/u, pick(random, OTHER_NAMES)) }));
    else if (token.text === 'not') ways.push(() => replaced());
    else if (AUXILIARIES.test(token.text) && at < inside.length - 1) ways.push(() => replaced(token, gap, word('not')));
  }
  return ways.length > 0 ? pick(random, ways)() : undefined;
}
