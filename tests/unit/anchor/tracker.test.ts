import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePosition } from '../../../lib/anchor/text-position.ts';
import { describeQuote } from '../../../lib/anchor/text-quote.ts';
import { type Followed, PassageTracker } from '../../../lib/anchor/tracker.ts';

const filler = (name: string, lines: number) =>
  Array.from(
    { length: lines },
    (_, i) => `${name} paragraph ${i} tells of budgets, fisheries and roads in district ${i * 7}.`,
  ).join('\n');
const QUOTE = 'Valmeria condemns the attack on the regional hospital of Lindmark on 3 March 2026 in the strongest terms.';
const OTHER = 'All States should refrain from damaging critical infrastructure that serves the public, as norm 13(f) says.';
const PAGE = [filler('First', 20), QUOTE, filler('Second', 20), OTHER, filler('Third', 20)].join('\n');

function followed(text: string, exact: string, more: Partial<Followed> = {}): Followed {
  const start = text.indexOf(exact);
  const { selector, place } = describeQuote(text, { start, end: start + exact.length });
  const { prefix, suffix } = selector;
  return {
    id: exact,
    selectors: [{ exact: selector.exact, prefix, suffix, start: describePosition(text, place).start }],
    rejected: [],
    ...more,
  };
}

const run = (tracker: PassageTracker, text: string, all: readonly Followed[]): number => {
  let steps = 0;
  for (const _ of tracker.update(text, all)) steps++;
  return steps;
};
const wordsOf = (tracker: PassageTracker, text: string, id: string): string | undefined => {
  const standing = tracker.standing(id);
  return standing && standing.state !== 'lost' ? text.slice(standing.place.start, standing.place.end) : undefined;
};

describe('a passage through the versions of a page', () => {
  test('stays on its words when text comes before it, and after it', () => {
    const tracker = new PassageTracker();
    const all = [followed(PAGE, QUOTE), followed(PAGE, OTHER)];
    run(tracker, PAGE, all);
    for (const text of [`Breaking news\n${PAGE}`, `${PAGE}\nA late footer.`, PAGE.replace(OTHER, `An insertion.\n${OTHER}`)]) {
      run(tracker, text, all);
      expect(tracker.standing(QUOTE)?.state).toBe('anchored');
      expect([wordsOf(tracker, text, QUOTE), wordsOf(tracker, text, OTHER)]).toEqual([QUOTE, OTHER]);
    }
  });

  test('is found when its text comes late', () => {
    const tracker = new PassageTracker();
    const all = [followed(PAGE, QUOTE)];
    run(tracker, filler('First', 20), all);
    expect(tracker.standing(QUOTE)).toEqual({ state: 'lost', why: 'absent' });
    run(tracker, PAGE, all);
    expect(wordsOf(tracker, PAGE, QUOTE)).toBe(QUOTE);
  });

  test('is lost when its words go, moved when they are edited', () => {
    const tracker = new PassageTracker();
    const all = [followed(PAGE, QUOTE)];
    run(tracker, PAGE, all);
    const edited = PAGE.replace('in the strongest terms', 'in strong terms');
    run(tracker, edited, all);
    expect(tracker.standing(QUOTE)?.state).toBe('moved');
    run(tracker, PAGE.replace(QUOTE, ''), all);
    expect(tracker.standing(QUOTE)?.state).toBe('lost');
  });

  test('is not proposed again where a person said it is not', () => {
    const edited = PAGE.replace('in the strongest terms', 'in strong terms');
    const words = QUOTE.replace('in the strongest terms', 'in strong terms');
    const [rejected] = followed(edited, words).selectors;
    const tracker = new PassageTracker();
    run(tracker, edited, [followed(PAGE, QUOTE, { rejected: rejected ? [rejected] : [] })]);
    expect(tracker.standing(QUOTE)).toEqual({ state: 'lost', why: 'rejected' });
  });

  test('is found by the words a person confirmed, and by its first ones when the page goes back to them', () => {
    const edited = PAGE.replace('in the strongest terms', 'in strong terms');
    const words = QUOTE.replace('in the strongest terms', 'in strong terms');
    const first = followed(PAGE, QUOTE);
    const both = { ...first, selectors: [...first.selectors, ...followed(edited, words).selectors] };
    for (const [text, expected] of [
      [edited, words],
      [PAGE, QUOTE],
    ] as const) {
      const tracker = new PassageTracker();
      run(tracker, text, [both]);
      expect(tracker.standing(QUOTE)?.state).toBe('anchored');
      expect(wordsOf(tracker, text, QUOTE)).toBe(expected);
    }
  });

  test('among equals is proposed where its element is, and claimed nowhere', () => {
    const twins = [filler('First', 5), OTHER, filler('First', 5), OTHER, filler('First', 5)].join('\n');
    const second = twins.lastIndexOf(OTHER);
    const element = () => ({ start: second - 40, end: second + OTHER.length + 10 });
    const other: Followed = {
      id: OTHER,
      rejected: [],
      selectors: [{ exact: OTHER, prefix: 'Words that went. ', suffix: ' Others.', start: 9_000 }],
    };
    const tracker = new PassageTracker();
    run(tracker, twins, [other]);
    expect(tracker.standing(OTHER)).toEqual({ state: 'lost', why: 'unsure' });
    run(tracker, twins, [{ ...other, id: 'hinted', element }]);
    expect(tracker.standing('hinted')).toMatchObject({ state: 'moved', place: { start: second, end: second + OTHER.length } });
  });

  test('may be given up between two steps and taken up again', () => {
    const tracker = new PassageTracker();
    const all = [followed(PAGE, QUOTE), followed(PAGE, OTHER)];
    const text = `New first line.\n${PAGE}`;
    tracker.update(text, all).next();
    run(tracker, text, all);
    expect(all.map(({ id }) => wordsOf(tracker, text, id))).toEqual([QUOTE, OTHER]);
  });
});

/** Whatever happens to the page in between: what is called anchored has the very words. */
test('never calls other words anchored', () => {
  const edit = fc.record({
    at: fc.nat(),
    drop: fc.nat({ max: 200 }),
    add: fc.constantFrom('', 'x', 'Breaking news\n', QUOTE, OTHER, '\n'),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const tracker = new PassageTracker();
      const all = [followed(PAGE, QUOTE), followed(PAGE, OTHER)];
      let text = PAGE;
      run(tracker, text, all);
      for (const { at, drop, add } of edits) {
        const from = at % (text.length + 1);
        text = text.slice(0, from) + add + text.slice(from + drop);
        run(tracker, text, all);
        for (const { id } of all)
          if (tracker.standing(id)?.state === 'anchored')
            expect(wordsOf(tracker, text, id)?.replace(/\s/g, '')).toBe(id.replace(/\s/g, ''));
      }
    }),
    { numRuns: 60 },
  );
});
