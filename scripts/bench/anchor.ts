// `node scripts/bench/anchor.ts [FOLDER]`: how fast 1,000 passages are found again on 200 kB and 1 MB of text, unchanged and changed,
// in Node and on text alone; the time in a real page adds reading and painting it.
import { existsSync } from 'node:fs';
import { anchorSteps, type Outcome, type Wanted } from '../../lib/anchor/anchor-all.ts';
import { describePosition } from '../../lib/anchor/text-position.ts';
import { describeQuote } from '../../lib/anchor/text-quote.ts';
import { changeWords, insertParagraphs, joined, paragraphsOf } from '../eval/anchor-edits.ts';
import { pick, placeNow, randomFrom, type Span, type Token, textOf, tokens } from '../eval/anchor-page.ts';
import { choosePassages, poolOf } from '../eval/anchor-passages.ts';
import { readPages } from '../eval/anchor-texts.ts';

const SIZES = [200_000, 1_000_000];
const CHANGES = [0, 2, 10];
const COUNTS = [10, 100, 1_000];
const SEED = 20_261_123;
const ROUNDS = 5;

/** Bars of the project for 1,000 passages, milliseconds: unchanged, and changed on 1 MB. */
const UNCHANGED_BAR = 20;
const CHANGED_BAR = 300;

/** Text of so many units from the pages of a folder; once all are used, paragraphs of the same words in chance order, so that nothing repeats. */
function longText(pages: readonly string[], length: number, random: () => number): string {
  const parts: string[] = [];
  let size = 0;
  for (let round = 0; size < length; round++) {
    for (const text of pages) {
      if (size >= length) break;
      const part = round === 0 ? text : shuffled(text, random);
      parts.push(part);
      size += part.length + 1;
    }
  }
  return parts.join('\n').slice(0, length);
}

function shuffled(text: string, random: () => number): string {
  const words = text.match(/\S+/g) ?? [];
  return text.replace(/\S+/g, () => pick(random, words));
}

/** Words replaced, taken out and put in; for every percent a paragraph in two hundred taken out and one put in. */
function change(list: readonly Token[], percent: number, random: () => number): Token[] {
  if (percent === 0) return [...list];
  const kept = paragraphsOf(changeWords(list, percent / 100, poolOf(list), random)).filter(() => random() > percent / 200);
  const lines = paragraphsOf(list)
    .map(textOf)
    .filter((line) => line.length > 80);
  return insertParagraphs(
    joined(kept),
    [`A new paragraph. ${pick(random, lines)}`],
    Math.ceil((kept.length * percent) / 200),
    random,
  );
}

type Run = { total: number; longest: number; outcomes: Outcome[] };

function run(text: string, wanted: readonly Wanted[]): Run {
  const outcomes: Outcome[] = [];
  let longest = 0;
  const start = performance.now();
  let last = start;
  for (const decided of anchorSteps(text, wanted)) {
    for (const { index, outcome } of decided) outcomes[index] = outcome;
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return { total: performance.now() - start, longest, outcomes };
}

const same = (a: Span, b: Span): boolean =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.8;

export async function benchAnchor(folder: string): Promise<void> {
  const { how, pages } = await readPages(folder);
  const texts = pages.map(({ text }) => text);
  console.log(
    `Node ${process.version}, ${how}, seed ${SEED}, best of ${ROUNDS} after a first run; right and wrong of all passages\n`,
  );
  console.log('text     changed  passages  first ms  best ms  longest step ms  right %  wrong  gone, found   bar  met');
  for (const size of SIZES) {
    const random = randomFrom(SEED);
    const text = longText(texts, size, random);
    const list = tokens(text);
    const spans = choosePassages(list, 1_000, random);
    const wanted = spans.map((span): Wanted => {
      const { selector, place } = describeQuote(text, span);
      return { ...selector, start: describePosition(text, place).start };
    });
    for (const percent of CHANGES) {
      const now = change(list, percent, random);
      const after = textOf(now);
      const truth = spans.map((span) => placeNow(now, span));
      for (const count of COUNTS) {
        const step = wanted.length / count;
        const chosen = Array.from({ length: count }, (_, i) => Math.floor(i * step));
        const some = chosen.map((i) => wanted[i] as Wanted);
        const runs = Array.from({ length: ROUNDS + 1 }, () => run(after, some));
        print(
          size,
          percent,
          runs,
          chosen.map((i) => truth[i]),
        );
      }
    }
  }
}

function print(size: number, percent: number, runs: readonly Run[], truth: readonly (Span | undefined)[]): void {
  const [first, ...others] = runs as [Run, ...Run[]];
  const best = others.reduce((a, b) => (b.total < a.total ? b : a));
  let right = 0;
  let wrong = 0;
  let falsely = 0;
  for (const [i, outcome] of first.outcomes.entries()) {
    const place = outcome.state === 'lost' ? undefined : outcome.place;
    const there = truth[i];
    if (there && place && same(place, there)) right++;
    else if (there && place) wrong++;
    else if (place) falsely++;
  }
  const live = truth.filter((place) => place !== undefined).length;
  const bar = truth.length < 1_000 ? undefined : percent === 0 ? UNCHANGED_BAR : CHANGED_BAR;
  console.log(
    [
      `${size / 1_000} kB`.padEnd(8),
      `${percent}%`.padStart(7),
      String(truth.length).padStart(9),
      first.total.toFixed(1).padStart(9),
      best.total.toFixed(1).padStart(8),
      Math.max(...others.map(({ longest }) => longest))
        .toFixed(1)
        .padStart(16),
      ((100 * right) / Math.max(1, live)).toFixed(1).padStart(8),
      String(wrong).padStart(6),
      `${falsely}/${truth.length - live}`.padStart(12),
      bar === undefined ? '' : `${String(bar).padStart(5)}  ${first.total <= bar ? 'yes' : 'NO'}`,
    ].join(' '),
  );
}

if (import.meta.main) {
  const folder = process.argv[2] ?? '../shared/pages';
  if (existsSync(folder)) await benchAnchor(folder);
  else console.log(`Not measured: there is no folder "${folder}". usage: node scripts/bench/anchor.ts FOLDER`);
}
