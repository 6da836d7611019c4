import {
  changeIdentity,
  changeMarkup,
  changeWords,
  insertParagraphs,
  joined,
  paragraphsOf,
  shuffleParagraphs,
  translate,
} from './anchor-edits.ts';
import { placeNow, type Span, type Token, textOf, tokens } from './anchor-page.ts';
import { choosePassages, poolOf } from './anchor-passages.ts';
import { type Trial, twinTrials } from './anchor-twins.ts';

export type { Trial } from './anchor-twins.ts';

/** Why: the trials that the project has set itself, each with its bar. */

/** Least share right, most share wrong, in percent; the lead's numbers. Undefined: no bar, for the reader. */
export type Bar = { right?: number; wrong?: number };

export const BARS: Record<string, Bar> = {
  unchanged: { right: 100, wrong: 0 },
  'paragraph deleted': { wrong: 1 },
  'words changed 5%': { right: 99, wrong: 0.2 },
  'words changed 10%': { right: 99, wrong: 0.2 },
  'words changed 20%': { right: 98, wrong: 0.2 },
  'words changed 30%': { right: 92, wrong: 0.2 },
  'twins, edited 5%': { wrong: 0 },
  'twins, own copy deleted': { wrong: 1 },
  'norm list, edited': { wrong: 0 },
  'article twice, edited 2%': { wrong: 0 },
  'paragraphs inserted': { right: 100, wrong: 0 },
  'paragraphs reordered': { right: 100, wrong: 0 },
  'markup changed': { right: 100, wrong: 0 },
  'identity changed': { wrong: 0 },
  'translated away': { wrong: 0 },
};

const MOST_PASSAGES = 24;
const TEXT_PER_PASSAGE = 250;

/** All trials of one page. `others`: paragraphs of other pages, to put in. */
export function* trialsOf(text: string, others: readonly string[], random: () => number): Generator<Trial> {
  const list = tokens(text);
  const pool = poolOf(list);
  const count = Math.max(3, Math.min(MOST_PASSAGES, Math.floor(text.length / TEXT_PER_PASSAGE)));
  const passages = choosePassages(list, count, random);
  if (passages.length === 0 || pool.length < 20) return;
  const trial = (kind: string, now: readonly Token[], which = passages, was = text): Trial => ({
    kind,
    before: was,
    passages: which,
    after: textOf(now),
    truth: which.map((span) => placeNow(now, span)),
  });

  yield trial('unchanged', list);
  yield deleted(trial, list, passages, random);
  for (const share of [5, 10, 20, 30]) yield trial(`words changed ${share}%`, changeWords(list, share / 100, pool, random));
  yield trial('paragraphs inserted', insertParagraphs(list, others, 1 + Math.floor(random() * 5), random));
  // Torn apart, or the same words twice with all their surroundings gone: no place is the right one.
  const within = passages.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !words.includes('\n') && text.indexOf(words) === text.lastIndexOf(words);
  });
  yield trial('paragraphs reordered', shuffleParagraphs(list, random), within);
  yield trial('markup changed', changeMarkup(list, random));
  yield* identityTrials(trial, list, passages, random);
  const foreign = translate(list, random);
  const translated = passages.filter((span) => keptWords(list, foreign, span) < 0.5);
  yield { ...trial('translated away', foreign, translated), truth: translated.map(() => undefined) };
  yield* twinTrials(list, random);
  const twice = tokens(`${text}\n${text}`);
  const chosen = choosePassages(twice, count, random);
  yield trial('article twice, edited 2%', changeWords(twice, 0.02, pool, random), chosen, textOf(twice));
}

/** Share of a passage's words that a translation left: a line of names only is not translated. */
function keptWords(list: readonly Token[], now: readonly Token[], { start, end }: Span): number {
  const inside = list
    .map((token, i) => [token, now[i]] as const)
    .filter(([token]) => token.start >= start && token.end <= end && token.kind === 'word');
  return inside.filter(([was, is]) => was.text === is?.text).length / Math.max(1, inside.length);
}

type Make = (kind: string, now: readonly Token[], which?: Span[], was?: string) => Trial;

/** Takes out the paragraphs of every third passage; leaves out those whose loss nobody could see (twins side by side). */
function deleted(trial: Make, list: readonly Token[], passages: readonly Span[], random: () => number): Trial {
  const gone = passages.filter(() => random() < 0.34);
  const touches = (tokens: readonly Token[], spans: readonly Span[]) =>
    tokens.some(({ start, end }) => start >= 0 && spans.some((span) => start < span.end && end > span.start));
  const paragraphs = paragraphsOf(list);
  const words = paragraphs.map(textOf);
  const isGone = paragraphs.map((tokens) => touches(tokens, gone));
  // Taking out the one or the other of such a row gives the same page.
  const unseen = paragraphs.filter((_, i) => isGone[i] && (words[i] === words[i - 1] || words[i] === words[i + 1]));
  const now = joined(paragraphs.filter((_, i) => !isGone[i]));
  return trial(
    'paragraph deleted',
    now,
    passages.filter((span) => !unseen.some((tokens) => touches(tokens, [span]))),
  );
}

function* identityTrials(trial: Make, list: readonly Token[], passages: readonly Span[], random: () => number): Generator<Trial> {
  for (const span of passages.slice(0, 8)) {
    const now = changeIdentity(list, span.start, span.end, random);
    if (now) yield { ...trial('identity changed', now, [span]), truth: [undefined] };
  }
}
