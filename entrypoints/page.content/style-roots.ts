import type { Root } from '../../lib/dom/flat-tree.ts';
import type { Roots } from '../../lib/dom/roots.ts';
import { tellExtension } from '../../lib/messaging/page-door.ts';

/**
 * Has highlights styled where the style sheet of the page does not reach: in frames, and, in Firefox, in shadow trees. By the
 * browser, so that nothing is put into the page's trees; once for each document.
 */
export function styleRoots(roots: Roots, page: Document): void {
  const styled = new WeakSet<Document>();
  let asking = false;
  roots.follow((root: Root) => {
    const document = root.ownerDocument ?? (root as Document);
    if (root === page || styled.has(document)) return;
    styled.add(document);
    if (asking) return;
    asking = true;
    // Many frames may come at once.
    setTimeout(() => {
      asking = false;
      void tellExtension('needRootStyle', {});
    });
  });
}
