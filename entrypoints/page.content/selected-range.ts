/** What is selected on the page; undefined when nothing is. */
export function selectedRange(page: Document): Range | undefined {
  const selection = page.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}
