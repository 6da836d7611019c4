export type Option = {
  value: string;
  label: string;
  /** Heading under which the option stands. */
  group?: string;
  /** A second line: what the option means. */
  detail?: string;
  /** Other words a person may type for it. */
  keywords?: string[];
};

/** Case and accents do not count, nor do brackets and dots: "norme 13 (F)" finds "13(f)". */
export const foldWords = (text: string): string =>
  // Most words are plain letters, for which taking accents apart would be work for nothing.
  (/^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same with blanks closed up, so that "13f", "13 f" and "13(f)" meet. */
const closedUp = (folded: string) => folded.replaceAll(' ', '');

/** How well an option answers: lower is better, undefined when it does not. */
function rank(option: Option, words: string[], whole: string): number | undefined {
  const label = foldWords(option.label);
  if (closedUp(label).startsWith(whole)) return 0;
  const keywords = (option.keywords ?? []).map(foldWords);
  if (keywords.some((keyword) => closedUp(keyword) === whole)) return 1;
  if (closedUp(label).includes(whole)) return 2;
  if (keywords.some((keyword) => closedUp(keyword).startsWith(whole))) return 3;
  const everything = ` ${[label, ...keywords, foldWords(option.group ?? ''), foldWords(option.detail ?? '')].join(' ')}`;
  return words.every((word) => everything.includes(` ${word}`)) ? 4 : undefined;
}

/**
 * The options that answer what was typed, best first, groups kept together in the order of their best option.
 * Everything matches when nothing was typed.
 */
export function matchOptions(options: Option[], typed: string, most = 60): Option[] {
  const folded = foldWords(typed);
  if (folded === '') return options.slice(0, most);
  const words = folded.split(' ');
  const whole = closedUp(folded);
  const ranked = options
    .map((option, order) => ({ option, order, rank: rank(option, words, whole) }))
    .filter((entry): entry is typeof entry & { rank: number } => entry.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, most);
  const best = new Map<string, number>();
  ranked.forEach((entry, place) => {
    const group = entry.option.group ?? '';
    if (!best.has(group)) best.set(group, place);
  });
  return ranked
    .map((entry, place) => ({ option: entry.option, place, group: best.get(entry.option.group ?? '') ?? 0 }))
    .sort((a, b) => a.group - b.group || a.place - b.place)
    .map((entry) => entry.option);
}
