/** A mention put into the page: where, and in which dress. */
export type Planted = { range: StaticRange; dress: string };

const NEVER = 'script,style,noscript,template,textarea,select,button,svg,iframe,object,title,head';

/** Puts names into the shown text of the page at places that `seed` chooses, in the dresses real pages give them. */
export function plant(names: readonly string[], seed: number): Planted[] {
  let state = seed >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest(NEVER) || !/\S\s+\S/.test(node.data)) continue;
    if (parent.checkVisibility({ visibilityProperty: true })) places.push(node);
  }
  const wanted = Math.min(places.length, 40, 4 + places.length / 20);
  const planted: Planted[] = [];
  for (let i = 0; i < wanted; i++) {
    const [node] = places.splice(random(places.length), 1);
    const name = names[random(names.length)];
    if (node && name !== undefined) planted.push(put(node, name, random(20)));
  }
  return planted;
}

function put(node: Text, name: string, dice: number): Planted {
  const gap = /\S\s+\S/.exec(node.data);
  const rest = node.splitText((gap?.index ?? 0) + 1);
  const dress = dice < 10 ? 'plain' : dice < 13 ? 'case' : dice < 16 ? 'space' : 'split';
  const shown =
    dress === 'case' ? name.toUpperCase() : dress === 'space' ? name.replace(' ', '\u00a0').replaceAll(' ', '\n   ') : name;
  const half = shown.indexOf(' ') + 1;
  const before = document.createTextNode(' ');
  const head = document.createTextNode(dress === 'split' ? shown.slice(0, half) : shown);
  rest.before(before, head);
  let tail: Text = head;
  if (dress === 'split') {
    const inline = document.createElement('em');
    tail = document.createTextNode(shown.slice(half));
    inline.append(tail);
    rest.before(inline);
  }
  return {
    dress,
    range: new StaticRange({ startContainer: head, startOffset: 0, endContainer: tail, endOffset: tail.length }),
  };
}
