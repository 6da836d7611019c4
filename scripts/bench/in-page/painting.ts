import { htmlReader } from '../../../lib/document/html.ts';
import { paint, paintNothing, toLiveRange } from '../../../lib/dom/highlight.ts';

/** What painting does to a page, milliseconds. */
export type Painting = {
  ranges: number;
  paint: number;
  /** Styles and layout after it, and the time until the second frame: that is also waiting for the screen. */
  layout: number;
  frames: number;
  /** Nodes and attributes that changed by it. */
  mutations: number;
};

/** A thousand changes of the page, and the layout after them. */
export type Edits = { edits: number; layout: number };

const LENGTH = 40;
const EDITS = 1_000;
const ROUNDS = 5;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Ranges of some words each, evenly spread over the page. */
export type Stretches = { count: number; ranges: () => StaticRange[] };

export function stretches(count: number): Stretches {
  const read = htmlReader(document).read();
  const starts = Array.from({ length: count }, (_, i) => Math.floor((i * (read.text.length - LENGTH)) / count));
  return { count, ranges: () => starts.flatMap((start) => read.rangesAt(start, start + LENGTH)) };
}

export const settled = async (): Promise<void> => {
  await frame();
  await frame();
};

export async function timePainting({ count, ranges: make }: Stretches): Promise<Painting> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const t0 = performance.now();
  const ranges = make();
  const t1 = performance.now();
  paint('evidence', ranges);
  const t2 = performance.now();
  void document.documentElement.offsetHeight;
  const t3 = performance.now();
  await settled();
  const t4 = performance.now();
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  if (ranges.length < count) throw new Error(`only ${ranges.length} of ${count} stretches have a range`);
  return { ranges: t1 - t0, paint: t2 - t1, layout: t3 - t2, frames: t4 - t3, mutations };
}

/** The page's own changes with nothing painted, with static ranges as we paint them, and with live ones; best of some rounds. */
export async function timeEdits(count: number): Promise<{ none: Edits; static: Edits; live: Edits }> {
  const none = await rounds();
  paint('evidence', stretches(count).ranges());
  const fixed = await rounds();
  paint(
    'evidence',
    stretches(count)
      .ranges()
      .flatMap((range) => toLiveRange(range) ?? []),
  );
  const live = await rounds();
  paintNothing();
  return { none, static: fixed, live };
}

async function rounds(): Promise<Edits> {
  const all: Edits[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await frame();
    all.push(edit(round));
    await frame();
  }
  return { edits: Math.min(...all.map(({ edits }) => edits)), layout: Math.min(...all.map(({ layout }) => layout)) };
}

/** Text put into text nodes, elements put in and taken out, all over the page. */
function edit(round: number): Edits {
  const paragraphs = [...document.querySelectorAll('p')];
  void document.documentElement.offsetHeight;
  const t0 = performance.now();
  for (let i = 0; i < EDITS; i++) {
    const paragraph = paragraphs[(i * 997 + round * 31) % paragraphs.length] as Element;
    if (i % 4 === 0) paragraph.append(' more');
    else if (i % 4 === 1) paragraph.prepend(document.createElement('i'));
    else if (i % 4 === 2 && paragraph.firstChild instanceof Text) paragraph.firstChild.insertData(0, 'x');
    else paragraph.querySelector('i')?.remove();
  }
  const t1 = performance.now();
  void document.documentElement.offsetHeight;
  return { edits: t1 - t0, layout: performance.now() - t1 };
}
