import { changeWords, insertParagraphs, joined, paragraphsOf, shuffleParagraphs } from './anchor-edits.ts';
import { pick, placeNow, type Span, type Token, textOf, tokens } from './anchor-page.ts';
import { choosePassages, poolOf } from './anchor-passages.ts';

/** Why: passages that stand several times on a page are where every annotator paints the wrong place. */

/** One visit: the text when tagged, the passages, the text now, and where each passage stands now (undefined: it must be lost). */
export type Trial = { kind: string; before: string; passages: Span[]; after: string; truth: (Span | undefined)[] };

/** On a page of fewer, copies of a paragraph stand side by side, and taking out one or the other gives the same page. */
const LEAST_PARAGRAPHS = 12;

/** A paragraph that stands four times on the page; one copy is tagged. Then the page is edited, or that copy is taken out. */
export function* twinTrials(list: readonly Token[], random: () => number): Generator<Trial> {
  const paragraphs = paragraphsOf(list);
  const long = paragraphs.filter((tokens) => textOf(tokens).length >= 60);
  if (long.length === 0 || paragraphs.length < LEAST_PARAGRAPHS) return;
  for (let round = 0; round < 3; round++) {
    const copied = pick(random, long);
    const copies = [...paragraphs];
    for (let i = 0; i < 3; i++) copies.splice(Math.floor(random() * (copies.length + 1)), 0, [...copied]);
    const was = tokens(textOf(joined(copies)));
    const text = textOf(was);
    const twins = paragraphsOf(was).filter((tokens) => textOf(tokens) === textOf(copied));
    const mine = pick(random, twins);
    const span = choosePassages(mine, 1, random)[0];
    if (!span) continue;
    const others = choosePassages(was, 8, random);
    const spans = [span, ...others];
    const edited = insertParagraphs(
      changeWords(was, 0.05, poolOf(was), random),
      ['A new paragraph on top of the page, nothing more.'],
      1,
      () => 0,
    );
    yield trialOf('twins, edited 5%', text, edited, spans);
    const left = paragraphsOf(was).filter((tokens) => tokens[0]?.start !== mine[0]?.start);
    const neighbours = paragraphsOf(was).map(textOf);
    const at = paragraphsOf(was).findIndex((tokens) => tokens[0]?.start === mine[0]?.start);
    if (neighbours[at - 1] !== neighbours[at] && neighbours[at + 1] !== neighbours[at])
      yield trialOf('twins, own copy deleted', text, joined(left), spans);
  }
  yield* normList(random);
}

const trialOf = (kind: string, before: string, now: readonly Token[], passages: Span[]): Trial => ({
  kind,
  before,
  passages,
  after: textOf(now),
  truth: passages.map((span) => placeNow(now, span)),
});

const STATES = 'France Kenya Brazil Japan Estonia Egypt India Mexico Ghana Chile Norway Qatar'.split(' ');

/** Statements that differ in a name, a letter and a "not" only; some are taken out, the rest is put in another order. */
function* normList(random: () => number): Generator<Trial> {
  const statement = (state: string, letter: string, not: string) =>
    `${state} affirms that norm 13(${letter}) of the 2015 report applies to the conduct of all States. ${state} has ${not}reported a case in which that norm was disregarded by another State.`;
  const lines = STATES.map((state) => statement(state, pick(random, [...'abcdefghij']), pick(random, ['', 'not '])));
  const was = tokens(lines.join('\n'));
  const spans = paragraphsOf(was).flatMap((tokens) => {
    const words = tokens.filter(({ kind }) => kind === 'word');
    const [first, last] = [words[0], words.at(-1)];
    const second = words.find(({ text }, i) => i > 0 && text === words[0]?.text);
    return first && last && second
      ? [
          { start: first.start, end: last.end },
          { start: second.start, end: last.end },
        ]
      : [];
  });
  const left = paragraphsOf(shuffleParagraphs(was, random)).filter(() => random() < 0.75);
  yield trialOf('norm list, edited', textOf(was), joined(left), spans);
}
