import type { NameForm } from '../model/mention.ts';

/** What one folded name stands for: an agreement or norm, and under which conditions. A name shared by several has several uses. */
export type NameUse = {
  /** Index into `DetectorData.ids`. */
  agreement: number;
  /** Index into `DetectorData.norms`; -1 when the name means the whole agreement. */
  norm: number;
  form: NameForm;
  /** Index into `DetectorData.contexts` of the words one of which must stand near; -1 when the name stands alone. */
  context: number;
  /** Capitals the surface must have at least, so that the acronym SRI is not found in "sri"; 0 when case is free. */
  capitals: number;
  /** A German name: genitive and compound endings may follow. */
  german: boolean;
  /** A form other bodies share, told apart by what follows it. */
  head: boolean;
  /** The name of something else: swallows the place and spoils the bare acronyms of this agreement. */
  lookAlike: boolean;
  /** A wrong name that real pages use. */
  wrong: boolean;
  /** An ambiguous name written as a title; without its capitals it is a common noun. */
  titled: boolean;
};

const FORMS: Record<string, NameForm> = { n: 'name', s: 'symbol', a: 'acronym', p: 'norm' };
const LETTERS: Record<NameForm, string> = { name: 'n', symbol: 's', acronym: 'a', norm: 'p' };

/** One use as text: agreement, a letter for the form, capitals, flags `g h x w t`, `?` context, `:` norm. */
export function writeUse(use: NameUse): string {
  const flags = `${use.german ? 'g' : ''}${use.head ? 'h' : ''}${use.lookAlike ? 'x' : ''}${use.wrong ? 'w' : ''}${use.titled ? 't' : ''}`;
  const context = use.context < 0 ? '' : `?${use.context}`;
  return `${use.agreement}${LETTERS[use.form]}${use.capitals || ''}${flags}${context}${use.norm < 0 ? '' : `:${use.norm}`}`;
}

/** Reads what `writeUse` wrote, several joined by `+`. Only our own build writes it, so there is no error to report. */
export function readUses(text: string): NameUse[] {
  return text.split('+').map((part) => {
    const [, agreement = '0', letter = 'n', capitals = '0', flags = '', context = '-1', norm = '-1'] =
      /^(\d+)([nsap])(\d*)([ghxwt]*)(?:\?(\d+))?(?::(\d+))?$/.exec(part) ?? [];
    return {
      agreement: Number(agreement),
      norm: Number(norm),
      form: FORMS[letter] ?? 'name',
      context: Number(context),
      capitals: Number(capitals),
      german: flags.includes('g'),
      head: flags.includes('h'),
      lookAlike: flags.includes('x'),
      wrong: flags.includes('w'),
      titled: flags.includes('t'),
    };
  });
}
