import { collapse, isBlank } from './white-space.ts';

/** Text between two line breaks. Offsets are UTF-16 units of `text`, ends exclusive. Never empty, no white space at its ends. */
export type Line = {
  readonly text: string;
  /** Text nodes in document order; between two of them stands nothing or a space. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** A link with words and the address it leads to. */
export type Link = { readonly anchor: HTMLAnchorElement; readonly address: string };

/** What was read of a block element: its lines, and the blocks in it that have text. */
export type Block = {
  readonly items: readonly (Line | Block)[];
  readonly links: readonly Link[];
  /** UTF-16 units of its text, line breaks between its lines included. */
  readonly length: number;
};

/** A line that is being read. */
export class OpenLine {
  private text = '';
  private nodes: Text[] = [];
  private starts: number[] = [];
  private ends: number[] = [];
  /** White space stood after the last word. */
  private space = false;

  get length(): number {
    return this.text.length;
  }

  /** Whether a node's text would change the line; white space at its start or after white space would not. */
  takes(data: string): boolean {
    return !isBlank(data) || (this.text !== '' && !this.space);
  }

  add(node: Text, data: string): void {
    const shown = collapse(data);
    const leading = shown.startsWith(' ');
    const trailing = shown.endsWith(' ');
    if (shown === ' ') {
      this.space = true;
      return;
    }
    if ((this.space || leading) && this.text !== '') this.text += ' ';
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += leading || trailing ? shown.slice(leading ? 1 : 0, trailing ? -1 : undefined) : shown;
    this.ends.push(this.text.length);
    this.space = trailing;
  }

  /** The line as it was read, and an empty one in its place; undefined when it has no words. */
  close(): Line | undefined {
    const { text, nodes, starts, ends } = this;
    this.space = false;
    if (text === '') return undefined;
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.ends = [];
    return { text, nodes, starts, ends };
  }
}

/** A block that is being read. */
export class OpenBlock {
  readonly line = new OpenLine();
  private readonly items: (Line | Block)[] = [];
  private readonly links: Link[] = [];
  private length = 0;

  addLink(link: Link): void {
    this.links.push(link);
  }

  /** Ends the line, and adds what was read of a block that stands there. */
  breakLine(block?: Block): void {
    const line = this.line.close();
    if (line) this.push(line, line.text.length);
    if (block) this.push(block, block.length);
  }

  /** Undefined when it has no text. */
  close(): Block | undefined {
    this.breakLine();
    const { items, links, length } = this;
    return items.length > 0 ? { items, links, length } : undefined;
  }

  private push(item: Line | Block, length: number): void {
    this.length += length + (this.items.length > 0 ? 1 : 0);
    this.items.push(item);
  }
}
