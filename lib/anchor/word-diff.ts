/**
 * Why: a moved passage is shown beside the words it was tagged on, and a person confirms or rejects. Differences are told in
 * whole words, because letters struck out inside a word cannot be read. Source: Myers, "An O(ND) difference algorithm" (1986).
 */
export type WordChange = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Beyond so many differing words nobody reads a comparison; the whole is then shown as replaced. */
const MOST_DIFFERENCES = 600;

/** Words with the white space after them; Han, Kana and Thai characters one by one. */
const WORD = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]\s*|[^\s\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+\s*|\s+/gu;

/** What became of `before`: its stretches in order, gone ones before new ones. Joined, `same` + `new` is `after`. */
export function diffWords(before: string, after: string): WordChange[] {
  const was = before.match(WORD) ?? [];
  const is = after.match(WORD) ?? [];
  const kept = commonWords(was.map(bare), is.map(bare));
  const changes: WordChange[] = [];
  let from = 0;
  let to = 0;
  for (const [a, b] of [...kept, [was.length, is.length] as const]) {
    push(changes, 'gone', was.slice(from, a));
    push(changes, 'new', is.slice(to, b));
    if (b < is.length) push(changes, 'same', is.slice(b, b + 1));
    from = a + 1;
    to = b + 1;
  }
  return changes;
}

const bare = (word: string): string => word.trim();

function push(changes: WordChange[], kind: WordChange['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = changes.at(-1);
  const text = words.join('');
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else changes.push({ kind, text });
}

/** Pairs of indices of the words that both have in common, longest common subsequence. */
function commonWords(was: readonly string[], is: readonly string[]): (readonly [number, number])[] {
  const trace: Int32Array[] = [];
  const most = Math.min(was.length + is.length, MOST_DIFFERENCES);
  const middle = most + 1;
  const reach = new Int32Array(2 * most + 3);
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const left = reach[middle + k - 1] as number;
      const right = reach[middle + k + 1] as number;
      let a = k === -d || (k !== d && left < right) ? right : left + 1;
      while (a < was.length && a - k < is.length && was[a] === is[a - k]) a++;
      reach[middle + k] = a;
      if (a >= was.length && a - k >= is.length) return walkBack(trace, was.length, is.length);
    }
  }
  return [];
}

function walkBack(trace: readonly Int32Array[], aEnd: number, bEnd: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let a = aEnd;
  let b = bEnd;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] as Int32Array;
    const at = (k: number) => reach[k + d + 1] as number;
    const k = a - b;
    const fromRight = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const previousK = fromRight ? k + 1 : k - 1;
    const previousA = d === 0 ? 0 : at(previousK);
    const previousB = d === 0 ? 0 : previousA - previousK;
    while (a > previousA && b > previousB) pairs.push([--a, --b]);
    a = previousA;
    b = previousB;
  }
  return pairs.reverse();
}
