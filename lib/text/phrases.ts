import { keyOf, type Token, tokensOf } from './tokens.ts';

/** Some words of a text that a phrase stands for: tokens `from` to `to`, end exclusive. */
export type PhraseHit<T> = { from: number; to: number; value: T };

type Node<T> = { exact: Map<string, Node<T>>; begin: Map<string, Node<T>>; gap?: Node<T>; values: T[] };
const newNode = <T>(): Node<T> => ({ exact: new Map(), begin: new Map(), values: [] });

/** Words that a `~` may stand for, at most. */
const MOST_BETWEEN = 4;
/** Shortest and longest beginning of a word that a `*` may follow. */
const BEGINNING = { shortest: 2, longest: 20 };

/**
 * Many phrases, found in one walk over the words of a text. A phrase is words with blanks between; `harm*` is a word that begins so,
 * `~` stands for up to four words. Case, accents, hyphens and the endings of Russian words do not matter.
 */
export class PhraseTable<T> {
  private readonly root = newNode<T>();

  add(phrase: string, value: T): void {
    let node = this.root;
    for (const part of phrase
      .trim()
      .replace(/(?<![\p{L}\p{N}])(cyber|ciber)[ -](?=\p{L})/giu, '$1')
      .split(/\s+/)) {
      if (part === '~') {
        node.gap ??= newNode();
        node = node.gap;
        continue;
      }
      const begins = part.endsWith('*');
      const words = tokensOf(begins ? part.slice(0, -1) : part);
      words.forEach((word, i) => {
        const isBegin = begins && i === words.length - 1;
        // A beginning is no whole word: it has no ending to lose.
        const key = isBegin ? beginning(part.slice(word.start, word.end)) : word.key;
        node = childOf(isBegin ? node.begin : node.exact, key);
      });
    }
    node.values.push(value);
  }

  /** Everything that stands in the text, by place and then shortest first. Phrases do not run over the end of a sentence. */
  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const before = hits.length;
      this.walk(this.root, tokens, from, from, hits);
      // A word with several keys may lead to one phrase twice.
      if (hits.length - before > 1) hits.push(...unique(hits.splice(before)));
    }
    return hits;
  }

  private walk(node: Node<T>, tokens: readonly Token[], from: number, at: number, hits: PhraseHit<T>[]): void {
    for (const value of node.values) hits.push({ from, to: at, value });
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return;
    if (node.gap) this.walkGap(node.gap, tokens, from, at, hits);
    if (node.exact.size === 0 && node.begin.size === 0) return;
    this.step(node, token.key, tokens, from, at, hits);
    for (const key of token.others) this.step(node, key, tokens, from, at, hits);
  }

  private step(node: Node<T>, key: string, tokens: readonly Token[], from: number, at: number, hits: PhraseHit<T>[]): void {
    const next = node.exact.get(key);
    if (next) this.walk(next, tokens, from, at + 1, hits);
    if (node.begin.size === 0) return;
    const longest = Math.min(key.length, BEGINNING.longest);
    for (let length = BEGINNING.shortest; length <= longest; length++) {
      const begun = node.begin.get(key.slice(0, length));
      if (begun) this.walk(begun, tokens, from, at + 1, hits);
    }
  }

  /** The nearest place at which the rest of the phrase goes on. */
  private walkGap(node: Node<T>, tokens: readonly Token[], from: number, at: number, hits: PhraseHit<T>[]): void {
    for (let skipped = 0; skipped <= MOST_BETWEEN; skipped++) {
      const before = hits.length;
      this.walk(node, tokens, from, at + skipped, hits);
      if (hits.length > before) return;
    }
  }
}

const unique = <T>(hits: PhraseHit<T>[]): PhraseHit<T>[] =>
  hits.filter((hit, index) => hits.findIndex(({ to, value }) => to === hit.to && value === hit.value) === index);

/** A beginning has no ending to lose: a Cyrillic one is folded, not stemmed. */
const beginning = (word: string): string =>
  /^[\u0400-\u052f]/.test(word) ? word.toLowerCase().replaceAll('й', 'и').replaceAll('ё', 'е') : keyOf(word);

function childOf<T>(children: Map<string, Node<T>>, key: string): Node<T> {
  const known = children.get(key);
  if (known) return known;
  const made = newNode<T>();
  children.set(key, made);
  return made;
}
