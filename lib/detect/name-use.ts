import type { MentionForm } from '../model/mention.ts';

/** What one folded name stands for: an agreement or norm, and under which conditions. A name shared by several has several uses. */
export type NameUse = {
  /** Index into `DetectorData.ids`. */
  agreement: number;
  /** Index into `DetectorData.norms`; -1 when the name means the whole agreement. */
  norm: number;
  form: MentionForm;
  /** Counts only when the page gives context; alone it is no mention. */
  needsContext: boolean;
  /** Capitals the surface must have at least, so that the acronym SRI is not found in "sri"; 0 when case is free. */
  capitals: number;
  /** A German name: genitive and compound endings may follow. */
  german: boolean;
};

const FORMS: Record<string, MentionForm> = { n: 'name', s: 'symbol', a: 'acronym', p: 'norm' };
const LETTERS: Record<MentionForm, string> = { name: 'n', symbol: 's', acronym: 'a', norm: 'p' };

/** One use as text: agreement in base 36, a letter for the form, then `?` context, digits capitals, `g` German, `:` norm in base 36. */
export function writeUse(use: NameUse): string {
  const norm = use.norm < 0 ? '' : `:${use.norm.toString(36)}`;
  return `${use.agreement.toString(36)}.${LETTERS[use.form]}${use.needsContext ? '?' : ''}${use.capitals || ''}${use.german ? 'g' : ''}${norm}`;
}

/** Reads what `writeUse` wrote, several joined by `+`. Only our own build writes it, so there is no error to report. */
export function readUses(text: string): NameUse[] {
  return text.split('+').map((part) => {
    const [, agreement = '0', letter = 'n', context, capitals, german, norm] =
      /^(\w+)\.([nsap])(\?)?(\d+)?(g)?(?::(\w+))?$/.exec(part) ?? [];
    return {
      agreement: Number.parseInt(agreement, 36),
      norm: norm === undefined ? -1 : Number.parseInt(norm, 36),
      form: FORMS[letter] ?? 'name',
      needsContext: context !== undefined,
      capitals: Number(capitals ?? 0),
      german: german !== undefined,
    };
  });
}
