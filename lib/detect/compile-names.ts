import type { Agreement } from '../model/agreement.ts';
import { foldKey } from '../text/fold.ts';
import type { DetectorData } from './detector-data.ts';
import { type Form, formsOf } from './forms.ts';
import { makeGates } from './gates.ts';
import { nameKey } from './name-key.ts';
import { LENGTH_BASE } from './name-table.ts';
import { type NameUse, writeUse } from './name-use.ts';
import { nounOf } from './nouns.ts';

/** A folded name shorter than this would be found everywhere. */
const SHORTEST = 2;

/**
 * Makes the detector's data of agreements: every form folded, sorted by code unit, with its uses. Works on the catalogue at build
 * time and on a person's own agreements at run time; costs about 10 µs a form.
 */
export function compileNames(agreements: readonly Agreement[]): DetectorData {
  const owned = agreements.flatMap((agreement, owner) => agreement.norms.map((norm) => ({ norm, owner })));
  const norms = owned.map(({ norm }) => norm.id);
  const contexts: string[] = [];
  const uses = new Map<string, NameUse[]>();
  agreements.forEach((agreement, index) => {
    for (const form of formsOf(agreement)) addUse(uses, nameKey(form.text), useOf(form, index));
  });
  const sorted = [...uses.keys()].sort((a, b) => (a < b ? -1 : 1));
  return {
    ids: agreements.map(({ id }) => id),
    parents: agreements.map(({ partOf }) => agreements.findIndex(({ id }) => id === partOf)),
    nouns: agreements.map(nounOf).join(''),
    hints: agreements.map(({ hints }) => (hints ?? []).map(foldKey).join('|')),
    norms,
    numbers: owned.map(({ norm }) => norm.number),
    owners: owned.map(({ owner }) => owner),
    contexts,
    names: sorted.join('\n'),
    lengths: sorted.map((name) => String.fromCharCode(LENGTH_BASE + name.length)).join(''),
    gates: makeGates(sorted),
    uses: sorted.map((key) => (uses.get(key) ?? []).map(writeUse).join('+')).join(' '),
    links: agreements.flatMap(({ links }, index) => (links ?? []).map((link) => `${link.toLowerCase()} ${index}`)).join('\n'),
  };

  function useOf(form: Form, agreement: number): NameUse {
    return {
      agreement,
      norm: form.normId === undefined ? -1 : norms.indexOf(form.normId),
      form: form.form,
      context: form.context === undefined ? -1 : contextIndex(form.context),
      capitals: form.capitals ?? 0,
      german: form.german ?? false,
      head: form.head ?? false,
      lookAlike: form.lookAlike ?? false,
      wrong: form.wrong ?? false,
      titled: form.titled ?? false,
    };
  }

  function contextIndex(words: readonly string[]): number {
    const list = words.map(foldKey).join('|');
    const known = contexts.indexOf(list);
    return known >= 0 ? known : contexts.push(list) - 1;
  }
}

/** The first use of a form by an agreement stands: `formsOf` gives the strictest first. */
function addUse(uses: Map<string, NameUse[]>, key: string, use: NameUse): void {
  if (key.length < SHORTEST) return;
  const known = uses.get(key) ?? [];
  const same = known.find((other) => other.agreement === use.agreement);
  if (same) same.german ||= use.german;
  else uses.set(key, [...known, use]);
}
