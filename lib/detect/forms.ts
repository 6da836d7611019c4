import type { Agreement } from '../model/agreement.ts';
import type { NameForm } from '../model/mention.ts';
import { pattern } from '../text/lazily.ts';
import { capitalsOf } from './letters.ts';
import { nameKey } from './name-key.ts';
import { variantsOf } from './variants.ts';

/** One written form of an agreement and what finding it means. */
export type Form = {
  text: string;
  form: NameForm;
  normId?: string;
  /** Context words that must stand near; undefined when the form stands alone. */
  context?: readonly string[] | undefined;
  capitals?: number;
  german?: boolean;
  head?: boolean;
  lookAlike?: boolean;
  titled?: boolean;
  wrong?: boolean;
};

/** Up to this length a word of capitals is an acronym, wherever the catalogue lists it. */
const ACRONYM_LENGTH = 8;
/** An acronym of two letters is anything: it counts only where the page introduces it, so no word is context enough. */
const NEVER: readonly string[] = [];
/** Words that make a bare number (70/237, 2016/1148) a document; nearer than other context, see `BARE_RADIUS`. */
export const BARE: readonly string[] =
  'resolution|résolution|resolución|резолюция|决议|決議|قرار|القرار|risoluzione|resolução|decision|décision|directive|directiva|Richtlinie|regulation|règlement|Verordnung|GA|UNGA|Council|document|директива|指令'.split(
    '|',
  );

/** Every form of an agreement, strictest first: where a key comes twice, the first stands. */
export function* formsOf(agreement: Agreement): Generator<Form> {
  for (const text of agreement.lookAlikes ?? []) yield { text, form: 'name', lookAlike: true, capitals: neededCapitals(text) };
  const heads = new Set((agreement.heads ?? []).map(nameKey));
  const wrong = new Set((agreement.erroneousForms ?? []).map(nameKey));
  const contexts = contextsOf(agreement);
  const dress = (text: string, form: NameForm): Form => {
    const key = nameKey(text);
    return {
      text,
      form,
      context: contexts.get(key),
      head: heads.has(key),
      wrong: wrong.has(key),
      capitals: neededCapitals(text),
      titled: contexts.has(key) && !heads.has(key) && LATIN_ONLY.test(text) && capitalsOf(text).length >= TITLED,
    };
  };
  for (const { form, ambiguous, needsContext } of agreement.acronyms) {
    const context = ambiguous ? (form.length > 2 ? (needsContext ?? NEVER) : NEVER) : undefined;
    yield { ...dress(form, 'acronym'), context, capitals: capitalsOf(form).length };
  }
  for (const text of [...(agreement.contextNames?.forms ?? []), ...(agreement.erroneousForms ?? [])]) yield dress(text, 'name');
  for (const [language, forms] of [...Object.entries(agreement.names), ...Object.entries(agreement.inflections ?? {})]) {
    for (const name of forms) {
      for (const text of variantsOf(name, language))
        yield { ...dress(text, 'name'), ...likeOf(name, text), german: language === 'de' };
    }
  }
  yield* symbolsOf(agreement);
  yield* normNamesOf(agreement);

  /** A variant of a name inherits what the name needs. */
  function likeOf(name: string, text: string): Partial<Form> {
    if (name === text) return {};
    const { context, head, wrong: isWrong } = dress(name, 'name');
    return { context, head: head === true, wrong: isWrong === true };
  }
}

function contextsOf(agreement: Agreement): Map<string, readonly string[]> {
  const contexts = new Map<string, readonly string[]>();
  for (const form of agreement.contextNames?.forms ?? []) {
    for (const text of variantsOf(form, 'de')) contexts.set(nameKey(text), agreement.contextNames?.needsContext ?? []);
  }
  for (const form of agreement.erroneousForms ?? []) {
    // A wrong number is too easily another document's.
    if (/^A\/\d|No\./.test(form)) contexts.set(nameKey(form), contexts.get(nameKey(form)) ?? NEVER);
  }
  for (const { form, ambiguous, needsContext } of agreement.acronyms) {
    if (ambiguous) contexts.set(nameKey(form), form.length > 2 ? (needsContext ?? NEVER) : NEVER);
  }
  return contexts;
}

function* symbolsOf(agreement: Agreement): Generator<Form> {
  for (const text of agreement.symbols) {
    const bare = /^\d/.test(text);
    const numbered = /^Decision No/.test(text);
    yield { text, form: 'symbol', context: bare ? BARE : numbered ? (agreement.contextNames?.needsContext ?? NEVER) : undefined };
    const resolution = /^A\/RES\/(\d+\/\d+)$/.exec(text)?.[1];
    if (resolution) yield { text: resolution, form: 'symbol', context: BARE };
  }
}

/** Names of norms that are words. Those that are a number ("principle 6 of the Paris Call") are grammar: see `pinpoints.ts`. */
function* normNamesOf(agreement: Agreement): Generator<Form> {
  const needs = agreement.contextNames?.needsContext ?? ['cyber'];
  for (const norm of agreement.norms) {
    for (const text of norm.commonNames) {
      if (/\d|\([a-z]\)|\b[A-K]$|\b[IVX]+$/.test(text) && !/^norm 13\([a-k]\)$/.test(text)) continue;
      if (norm.contextOnly.includes(text)) continue;
      yield { text, form: 'norm', normId: norm.id, context: undefined };
    }
    // "Filtering" or "Security by default" say too little to be taken for the norm, whatever stands near; "botnet norm" may.
    for (const text of norm.contextOnly) {
      if (!/\w \S*norm$/.test(text)) continue;
      yield { text, form: 'norm', normId: norm.id, context: needs };
    }
  }
}

const LATIN = pattern(String.raw`^[\p{Script=Latin}\d]+$`);
const CAPITALS = pattern(String.raw`\p{Lu}{2}`);

/** With so many capitals a name is a title, and less than that in a text is a common noun: "a contract for the web". */
export const TITLED = 2;
const LATIN_ONLY = /^[^\u0370-\uffff]+$/;

function neededCapitals(form: string): number {
  return form.length <= ACRONYM_LENGTH && LATIN().test(form) && CAPITALS().test(form) ? capitalsOf(form).length : 0;
}
