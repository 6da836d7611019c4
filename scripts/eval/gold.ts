import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfHtml } from './html-text.ts';

/**
 * A gold directory holds either or both of
 * - `*.gold.json`: `{ "documents": [{ "id", "lang", "trap"?: true, "html" }] }`, mentions marked in the HTML itself as
 *   `[[agreement|words]]`, `[[agreement#norm,norm|words]]` for a pinpoint, `[[a+b|words]]` where both are right,
 *   `[[~agreement|words]]` for a short form, `[[!agreement|words]]` for a wrong name;
 * - `gold.json` beside pages: `[{ "file", "lang", "trap"?: true, "agreements": ["id"], "mentions"?: [{ "agreement", "text", "nth"?, "norms"? }] }]`;
 *   `nth` counts from 1 among the places where `text` stands in the page's text. Without `mentions` only the document is judged.
 */
export type GoldMention = { start: number; end: number; agreements: string[]; norms: string[]; weak: boolean };
export type GoldDocument = {
  id: string;
  lang: string;
  trap: boolean;
  text: string;
  agreements: string[];
  mentions?: GoldMention[];
};

type Marked = { id: string; lang: string; trap?: true; html: string };
type Listed = {
  file: string;
  lang: string;
  trap?: true;
  agreements: string[];
  mentions?: { agreement: string; text: string; nth?: number; norms?: string[] }[];
};

/** Reads a gold directory. Throws an error that names the file when it holds no gold, or when marked words are not in the page. */
export function readGold(directory: string): GoldDocument[] {
  const files = readdirSync(directory);
  const marked = files
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(directory, file), 'utf8')) as { documents: Marked[] }).documents.map(readMarked),
    );
  const list = join(directory, 'gold.json');
  const listed = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as Listed[]).map((one) => readListed(directory, one))
    : [];
  if (marked.length + listed.length === 0) throw new Error(`${directory}: no *.gold.json and no gold.json`);
  return [...marked, ...listed];
}

function readMarked({ id, lang, trap, html }: Marked): GoldDocument {
  const annotated = textOfHtml(html);
  const mentions: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const match of annotated.matchAll(/\[\[([~!]?)([\w+-]+)(?:#([\w,-]+))?\|(.+?)\]\]/gsu)) {
    text += annotated.slice(last, match.index);
    const [whole, flag, ids = '', norms = '', words = ''] = match;
    const agreements = ids.split('+');
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      agreements,
      norms: norms.split(',').filter(Boolean),
      weak: flag === '~',
    });
    text += words;
    last = match.index + whole.length;
  }
  text += annotated.slice(last);
  const agreements = [...new Set(mentions.filter(({ weak }) => !weak).flatMap((mention) => mention.agreements))];
  return { id, lang, trap: trap ?? false, text, agreements, mentions };
}

function readListed(directory: string, { file, lang, trap, agreements, mentions }: Listed): GoldDocument {
  const source = readFileSync(join(directory, file), 'utf8');
  const text = file.endsWith('.txt') ? source.replace(/[^\S\n]+/g, ' ') : textOfHtml(source);
  const document: GoldDocument = { id: file, lang, trap: trap ?? false, text, agreements };
  if (!mentions) return document;
  const spans = mentions.map((mention) => {
    let start = -1;
    for (let n = 0; n < (mention.nth ?? 1); n++) start = text.indexOf(mention.text, start + 1);
    if (start < 0) throw new Error(`${file}: "${mention.text}" is not in its text ${mention.nth ?? 1} times`);
    return { start, end: start + mention.text.length, agreements: [mention.agreement], norms: mention.norms ?? [], weak: false };
  });
  return { ...document, mentions: spans };
}
