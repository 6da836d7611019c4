import { htmlReader } from '../../../lib/document/html.ts';
import type { ReadDocument } from '../../../lib/document/types.ts';
import { paint, paintNothing } from '../../../lib/dom/highlight.ts';

/** What the page script does with a page's text. */
export { htmlReader, paintNothing };

export function show(read: ReadDocument, mentions: readonly { start: number; end: number }[]): void {
  paint(
    'mention',
    mentions.flatMap(({ start, end }) => read.rangesAt(start, end)),
  );
}
