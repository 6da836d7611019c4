import { WATCHED_ATTRIBUTES } from './block-cache.ts';
import type { Roots } from './roots.ts';

/** Who must know of changes before the next reading. */
type Told = {
  roots: Roots;
  /** What happened to the page's trees; without records everything may have changed. */
  changed: (records?: readonly MutationRecord[]) => void;
  /** An element shows something else, without a change of a tree: a slot, a frame, a new host. */
  changedIn: (element: Element) => void;
};

const OBSERVED = { subtree: true, childList: true, characterData: true, attributeFilter: WATCHED_ATTRIBUTES };

/**
 * Watches every tree that reading came to, and those it comes to later, until `signal` aborts; calls `then` after what happened was
 * told, with the records where there are any. Gives what looks whether elements became hosts, which no event tells: to be called now and then.
 */
export function watchRoots(
  { roots, changed, changedIn }: Told,
  then: (records?: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): () => void {
  const observer = new MutationObserver((records) => {
    changed(records);
    then(records);
  });
  const showsElse = (element: Element) => {
    changedIn(element);
    then();
  };
  const loaded = ({ target }: Event) => {
    const { localName } = target as Element;
    if (localName === 'iframe' || localName === 'frame') showsElse(target as Element);
    if (localName !== 'link') return;
    // A style sheet that arrives shows and hides text without a change of the tree.
    changed();
    then();
  };
  const slotted = ({ target }: Event) => showsElse(target as Element);
  roots.follow((root) => {
    observer.observe(root, OBSERVED);
    root.addEventListener('load', loaded, { capture: true, signal });
    root.addEventListener('slotchange', slotted, { signal });
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    for (const host of roots.arrived()) showsElse(host);
  };
}
