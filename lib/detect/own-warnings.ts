import type { DetectorData } from './detector-data.ts';
import { nameKey } from './name-key.ts';
import { readUses } from './name-use.ts';

/** What speaks against a form of an own agreement; it can be saved all the same. */
export type OwnWarning =
  /** The form is a name of another agreement. */
  | { kind: 'known'; form: string; agreementId: string }
  | { kind: 'shortAcronym'; form: string }
  | { kind: 'shortName'; form: string };

/** The forms of an agreement that texts are searched for. */
export type SearchedForms = {
  id: string;
  name: string;
  short: string;
  names: Record<string, string[]>;
  acronyms: { form: string; context: string[] }[];
  symbols: string[];
};

/** Below this many letters an acronym has many meanings (GA, ITU, CTA), and a name stands in every text. */
const SHORT = 4;

/** Agreements by the names they have already: those of the catalogue, and the person's other agreements. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

export function knownNames(tables: readonly DetectorData[]): KnownNames {
  const known = new Map<string, string[]>();
  for (const { names, uses, ids } of tables) {
    const usesOf = uses.split(' ');
    names.split('\n').forEach((name, place) => {
      const named = readUses(usesOf[place] ?? '').flatMap(({ lookAlike, agreement }) =>
        lookAlike ? [] : (ids[agreement] ?? []),
      );
      known.set(name, [...(known.get(name) ?? []), ...named]);
    });
  }
  return known;
}

/** Warns of forms that will be found where something else is meant. */
export function ownWarnings(own: SearchedForms, known: KnownNames): OwnWarning[] {
  const acronyms = own.acronyms.map(({ form }) => form);
  const names = unique([own.name, own.short, ...Object.values(own.names).flat()]).filter((form) => !acronyms.includes(form));
  return [
    ...unique([...names, ...acronyms, ...own.symbols]).flatMap((form): OwnWarning[] => {
      const agreementId = known.get(nameKey(form))?.find((id) => id !== own.id);
      return agreementId === undefined ? [] : [{ kind: 'known', form, agreementId }];
    }),
    ...own.acronyms.flatMap(({ form, context }): OwnWarning[] =>
      context.length === 0 && lengthOf(form) < SHORT ? [{ kind: 'shortAcronym', form }] : [],
    ),
    ...names.flatMap((form): OwnWarning[] => (lengthOf(form) < SHORT ? [{ kind: 'shortName', form }] : [])),
  ];
}

const unique = (forms: string[]) => [...new Set(forms.map((form) => form.trim()).filter(Boolean))];
const lengthOf = (form: string) => [...form.trim()].length;
