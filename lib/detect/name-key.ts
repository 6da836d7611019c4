import { foldKey } from '../text/fold.ts';

/** Articles that texts leave out, change or join: a name is found with or without. */
const ARTICLE = /^(?:the |an? (?=\w+ \w)|l'|la |le |les |el |los |las |il |gli |i |os? |as? (?=\w{4})|der |die |das |ال)/;

/** The key a form is found under: folded, without its first article, which in Arabic a preposition may swallow (للفريق). */
export function nameKey(form: string): string {
  const key = foldKey(form).trim();
  const bare = key.replace(ARTICLE, '');
  return bare.length > SHORTEST_KEY ? bare : key;
}

const SHORTEST_KEY = 3;
