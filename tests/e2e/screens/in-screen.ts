/*
 * Questions to a screen, sent into it as source text: each stands alone, and answers with a list of what is wrong.
 */

/** Words outside the brackets of the pseudo-locale. Words of pages, people, keys and addresses are not ours to translate. */
export function wordsOutside(open: string, close: string): string[] {
  const foreign = 'bdi, [dir="auto"], [dir="ltr"], kbd, code, time, script, style';
  const ownWords = (text: string): string => {
    let depth = 0;
    let outside = '';
    for (const letter of text) {
      if (letter === open) depth += 1;
      if (depth === 0) outside += letter;
      if (letter === close) depth -= 1;
    }
    return outside;
  };
  const found: string[] = [];
  const judge = (text: string | null, where: string) => {
    if (text && /\p{L}/u.test(ownWords(text))) found.push(`${where}: ${text.trim().slice(0, 80)}`);
  };
  judge(document.title, 'title');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest(foreign)) judge(node.nodeValue, parent.className || parent.tagName);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'alt'])
      judge(element.getAttribute(name), `${element.tagName} ${name}`);
    // A tooltip on page words repeats them, one on a norm is the catalogue's, and one on a checksum is all of it.
    if (!element.closest('.norms-named, .tag-table-quote, code'))
      judge(element.getAttribute('title'), `${element.tagName} title`);
  }
  return found;
}

/** Labels and buttons of which a part is cut off. What ends in an ellipsis on purpose, or scrolls, is not meant. */
export function clipped(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, label, legend, summary, th, h1, h2, h3, p, dt, dd, a, .button, .chip, .notice',
  )) {
    if (!element.checkVisibility() || element.closest('.unseen')) continue;
    const { display, overflow } = getComputedStyle(element);
    if (display === 'inline' || overflow !== 'visible') continue;
    const wide = element.scrollWidth > element.clientWidth + 1;
    // Text of few lines may reach over its line box; more than that is cut by what stands below.
    const high = element.matches('button, .button, .chip') && element.scrollHeight > element.clientHeight + 1;
    if (wide || high) found.push(`${element.className || element.tagName}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
  }
  return found;
}

/** What reaches beyond the side of the screen, unless it scrolls in a box of its own. */
export function beyondTheSide(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const found = [`${root.scrollWidth} px wide on ${root.clientWidth} px`];
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > root.clientWidth + 1 || left < -1)) found.push(String(element.className || element.tagName));
  }
  return found.slice(0, 6);
}

/** Controls that something covers even when they have the focus, which scrolls them into sight. */
export async function covered(): Promise<string[]> {
  const found: string[] = [];
  const before = document.activeElement;
  const inDialog = document.querySelector('dialog[open]');
  const controls = 'a[href], button:not(:disabled), input:not([type="file"]), select, textarea, summary, [tabindex="0"]';
  const inReach = [...(inDialog ?? document.body).querySelectorAll<HTMLElement>(controls)];
  // What opens over a screen closes when the focus goes elsewhere, one frame later.
  inReach[0]?.focus();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  for (const element of inReach) {
    if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus();
    if (document.activeElement !== element) continue;
    const [box] = element.getClientRects();
    if (!box || box.width === 0) continue;
    // Part of a large one may lie outside; its middle, its start or its end must be there to press.
    const points = [0.5, 0.1, 0.9].map((part) => ({ x: box.left + box.width * part, y: box.top + box.height / 2 }));
    const seen = points.some(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
    });
    if (!seen) found.push(element.getAttribute('aria-label') ?? (element.textContent || element.className).trim());
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (before instanceof HTMLElement) before.focus();
  return found;
}
