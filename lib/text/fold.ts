import { FoldReader } from './fold-reader.ts';

/** Folded text, with the place every folded unit came from: `starts[i]`..`ends[i]` in UTF-16 units of the original, end exclusive. */
export type Folded = { text: string; starts: number[]; ends: number[] };

/** Folds a text for comparing: case, accents, width, marks, quotes, spaces, hyphens and Russian endings stop mattering. Never throws. */
export function fold(text: string): Folded {
  const reader = new FoldReader();
  reader.reset(text, 0);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let unit = reader.next(); unit !== 0; unit = reader.next()) {
    folded += String.fromCharCode(unit);
    starts.push(reader.from);
    ends.push(reader.to);
  }
  return { text: folded, starts, ends };
}

const keyReader = new FoldReader();
/** Units on their way into a string; as many as arguments of one call, far below what any engine takes. */
const buffer = new Uint16Array(4_096);

/** The folded form alone: the key under which a name is looked up. */
export function foldKey(text: string): string {
  keyReader.reset(text, 0);
  let folded = '';
  let length = 0;
  for (let unit = keyReader.next(); unit !== 0; unit = keyReader.next()) {
    buffer[length++] = unit;
    if (length < buffer.length) continue;
    folded += String.fromCharCode(...buffer);
    length = 0;
  }
  return folded + String.fromCharCode(...buffer.subarray(0, length));
}
