/**
 * What is selected on the page; undefined when nothing is. A copy: the selection's own range changes with the next
 * selection, while this one is still being captured.
 */
export function selectedRange(page: Document): StaticRange | undefined {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  return new StaticRange(selection.getRangeAt(0));
}
