import type { Block, Line, Link } from './lines.ts';

/** Several lines as one text. Offsets are UTF-16 units of `text`. */
export type Section = {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where each line starts; between two stands a line break. */
  readonly starts: readonly number[];
  readonly links: readonly Link[];
};

/** A block up to this long is put together once, for as long as nothing in it changes; of longer ones the parts are. UTF-16 units. */
const LONGEST = 16_384;

const known = new WeakMap<Block, Section>();

/**
 * What was read of an element, in sections, and its links: few enough sections that putting a long page's text together again costs
 * next to nothing.
 */
export function sectionsOf(block: Block): { sections: Section[]; links: Link[] } {
  const sections: Section[] = [];
  const links: Link[] = [];
  /** Lines between blocks that are sections of their own. */
  let loose: Line[] = [];
  const flush = () => {
    if (loose.length > 0) sections.push(joined(loose, []));
    loose = [];
  };
  const take = (part: Block) => {
    if (part.length <= LONGEST) {
      flush();
      const section = sectionOf(part);
      sections.push(section);
      for (const link of section.links) links.push(link);
      return;
    }
    for (const link of part.links) links.push(link);
    for (const item of part.items) {
      if ('items' in item) take(item);
      else loose.push(item);
    }
  };
  take(block);
  flush();
  return { sections, links };
}

function sectionOf(block: Block): Section {
  const made = known.get(block);
  if (made) return made;
  const lines: Line[] = [];
  const links: Link[] = [];
  const take = (part: Block) => {
    for (const link of part.links) links.push(link);
    for (const item of part.items) {
      if ('items' in item) take(item);
      else lines.push(item);
    }
  };
  take(block);
  const section = joined(lines, links);
  known.set(block, section);
  return section;
}

function joined(lines: readonly Line[], links: readonly Link[]): Section {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), lines, starts, links };
}
