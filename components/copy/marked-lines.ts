import type { TagKind } from '../../lib/model/kinds.ts';

/** A passage in a text, UTF-16 units, end exclusive. */
export type TextMark = { passageId: string; start: number; end: number; kinds: readonly TagKind[] };

/** A stretch of one line on which the same passages lie: none, one or several. `opens`: those that begin with it. */
export type Piece = { text: string; on: readonly TextMark[]; opens: readonly TextMark[] };

/**
 * A text line by line, each cut where passages begin or end. Put together, the pieces are the text without its line ends; empty
 * lines are left out.
 */
export function markedLines(text: string, marks: readonly TextMark[]): Piece[][] {
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let lying: TextMark[] = [];
  const lines: Piece[][] = [];
  const opened = new Set<TextMark>();
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lying = lying.filter((mark) => mark.end > start);
    while (waiting[0] && waiting[0].start < end) lying.push(waiting.shift() as TextMark);
    if (end > start) lines.push(piecesOf(text, start, end, lying, opened));
    start = end + 1;
  }
  return lines;
}

function piecesOf(text: string, start: number, end: number, marks: readonly TextMark[], opened: Set<TextMark>): Piece[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] as number;
    const on = marks.filter((mark) => mark.start < to && mark.end > from);
    const opens = on.filter((mark) => !opened.has(mark));
    for (const mark of opens) opened.add(mark);
    return { text: text.slice(from, to), on, opens };
  });
}
