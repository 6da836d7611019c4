/*
 * Functions sent into a page as source text; each stands alone.
 */

/** A stretch of text, without any space, and the text that stands around it: which of two equal stretches it is. */
export type Place = { letters: string; before: string; after: string };

/**
 * Selects the `index`th stretch of shown text that `seed` chooses; false when the page does not have that many.
 * A stretch begins and ends at a word and may run over several elements.
 */
export function selectPassage(seed: number, index: number): boolean {
  const shown: Text[] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.data)) continue;
    if (parent.closest('script,style,noscript,template,textarea,select,option,button,svg,math,iframe,object,video,audio,canvas'))
      continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) shown.push(node);
  }
  // Mulberry32: small, and the same everywhere.
  let state = (seed + index * 7919) >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const long = shown.filter((node) => node.data.trim().length >= 12);
  const candidates = long.length > 0 ? long : shown;
  if (index >= candidates.length) return false;
  // Another part of the page for each passage, so that two never fall on the same words.
  const share = candidates.length / Math.min(3, candidates.length);
  const first = candidates[Math.min(candidates.length - 1, Math.floor((index + random()) * share))];
  if (!first) return false;
  const words = [...first.data.matchAll(/\S+/g)];
  const firstWord = words[Math.floor(random() * Math.max(1, words.length - 3))];
  const wanted = 3 + Math.floor(random() * 40);
  let at = shown.indexOf(first);
  const start = firstWord?.index ?? 0;
  let end = { node: first, offset: start };
  for (let taken = 0; taken < wanted && at < shown.length; at += 1) {
    const here = shown[at];
    if (!here) break;
    for (const word of here.data.matchAll(/\S+/g)) {
      if (here === first && word.index < start) continue;
      if (taken >= wanted) break;
      taken += 1;
      end = { node: here, offset: word.index + word[0].length };
    }
  }
  getSelection()?.setBaseAndExtent(first, start, end.node, end.offset);
  // What cannot be selected as text (user-select: none) is nothing a person could tag.
  return String(getSelection()).replace(/\s+/g, '').length >= 3;
}

/** How many stretches are painted as tags. */
export const paintedCount = (): number =>
  (CSS.highlights.get('normscope-evidence')?.size ?? 0) + (CSS.highlights.get('normscope-violation')?.size ?? 0);

/** Selects the `index`th stretch painted as a tag. */
export function selectPainted(index: number): void {
  const painted = ['normscope-evidence', 'normscope-violation'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
  const range = painted[index];
  if (range) getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** The selection as a place, and nothing selected afterwards; the page's own numbering of nodes differs from load to load. */
export function takeSelectedPlace(): Place {
  const around = 200;
  const selection = getSelection();
  const letters = String(selection).replace(/\s+/g, '');
  const range = selection?.getRangeAt(0);
  let before = '';
  let after = '';
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node && range; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script,style,noscript,template') || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    const position = range.comparePoint(node, 0);
    const ends = range.comparePoint(node, node.length);
    const startsInside = node === range.startContainer ? range.startOffset : ends < 0 ? node.length : 0;
    const endsInside = node === range.endContainer ? range.endOffset : position > 0 ? 0 : node.length;
    if (position < 0) before = (before + node.data.slice(0, startsInside).replace(/\s+/g, '')).slice(-around);
    if (ends > 0 && after.length < around) after += node.data.slice(endsInside).replace(/\s+/g, '');
  }
  selection?.removeAllRanges();
  return { letters, before, after: after.slice(0, around) };
}

export const markup = (): string => document.documentElement.outerHTML;

/** The same without the bar that may still say that a passage was saved. */
export const markupWithoutBar = (): string =>
  document.documentElement.outerHTML.replace(/<normscope-adder[^>]*><\/normscope-adder>/g, '');

/** The page's markup once it no longer changes by itself; null when it never rests. */
export async function restingMarkup(): Promise<string | null> {
  const quiet = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
  let before = document.documentElement.outerHTML;
  let same = 0;
  for (let round = 0; round < 60; round += 1) {
    await quiet();
    const now = document.documentElement.outerHTML;
    same = now === before ? same + 1 : 0;
    if (same >= 3) return now;
    before = now;
  }
  return null;
}
