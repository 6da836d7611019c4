/** Sent into a page as source text: up to two sentences of it, from the longest paragraphs. */
export function proposePassages(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('script,style,noscript,textarea,button,a'))
      continue;
    const words = node.data.replace(/\s+/g, ' ').trim();
    if (words.length >= 30) texts.push(words);
  }
  const longest = [...texts].sort((a, b) => b.length - a.length).slice(0, 2);
  return longest.map((text) => (/^.{20,240}?[.!?。؟]/u.exec(text)?.[0] ?? text.slice(0, 160).replace(/ \S*$/, '')).trim());
}
