import { type FoundActor, findActors } from '../actors/find-actors.ts';
import type { SuggestedActor } from './types.ts';

/** Names one after another. States and groups are kept apart: a group's members signed only if they are named themselves. */
export type SignatoryList = {
  states: SuggestedActor[];
  groups: SuggestedActor[];
  others: SuggestedActor[];
  /** Words in the list that are no known name: for a person to look at, never dropped. */
  unknown: { text: string; start: number; end: number }[];
  start: number;
  end: number;
};

/** Names that make a list where nothing announces one, and where something does. */
const FEWEST = { alone: 5, announced: 2 };
/** Between two names of one list: separators, articles, "and", marks of a footnote, numbers of a list. */
const JOIN =
  /^[\s,;:·•*†‡|/、，；。.()[\]\d–—-]*(?:(?:and|as well as|together with|et|ainsi que|y|e|así como|und|sowie|и|а также|و|和|及|以及|與|the|la|le|les|l['’]|du|des|d['’]|del|do|da|dos|das|el|los|las|die|der|das|den|dem|des|della|dello|delle|dei|o|os|a|as|il|lo|gli|its|member states?|(?:potential |EU )?candidate(?: countries| country)?|countries|country|EFTA|EEA|members?|European Economic Area|of|pays|candidats?|potentiels?|AELE|membres?|de|países|país|candidatos?|potencial|AELC|republic of|state of|kingdom of|government of|governments of|États? membres?|estados miembros)[\s,;:·•*†‡|/、，；.()[\]\d–—-]*)*$/iu;
/** Longest text between two names that may be a name we do not know, in UTF-16 units. */
const MOST_UNKNOWN = 60;
const GROUPS = new Set(['regional_org', 'group']);

/**
 * The longest list of names in a text: "Albania, Andorra and the European Union", one a line, or a pasted column. Undefined when there is
 * none of at least `fewest` names.
 */
export function parseSignatories(text: string, fewest: number = FEWEST.alone, language?: string): SignatoryList | undefined {
  const actors = findActors(text, language).filter(({ form }) => form === 'name');
  const runs = runsOf(text, actors).sort((a, b) => b.length - a.length);
  const [run] = runs;
  return run && new Set(run.map(({ actor }) => actor)).size >= fewest ? listOf(text, run) : undefined;
}

function runsOf(text: string, actors: readonly FoundActor[]): FoundActor[][] {
  const runs: FoundActor[][] = [];
  for (const actor of actors) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const gap = before ? gapOf(text, before.end, actor.start) : '';
    // "Russia’s Iran policy" is no list: between names there is at least a separator.
    if (
      run &&
      (gap.trim() + gap.replace(/[^\n]/g, '') !== '' || text.charAt(actor.start) === 'و') &&
      (JOIN.test(gap) || unknownIn(gap))
    )
      run.push(actor);
    else runs.push([actor]);
  }
  return runs;
}

/** The text between two names without what stands in brackets: "Venezuela (Bolivarian Republic of), Viet Nam". */
const gapOf = (text: string, from: number, to: number): string =>
  text.slice(from, Math.min(to, from + 400)).replace(/\([^()\d]{0,60}\)/g, (inside) => ' '.repeat(inside.length));

/** A name that we do not know: short, between two separators, written like a name. */
function unknownIn(gap: string): string | undefined {
  if (gap.length > MOST_UNKNOWN) return undefined;
  return /^\s*(?:\([^)]*\)\s*)?[,;\n•、，；]\s*(?:and |et |y )?((?:the |la |le |les )?\p{Lu}[\p{L} .'’()-]*)[,;\n•、，；][\s•]*(?:(?:and|et|y|the|la|le|les)\s+)*$/u.exec(
    gap,
  )?.[1];
}

function listOf(text: string, run: readonly FoundActor[]): SignatoryList {
  const [first, last] = [run[0], run.at(-1)];
  const list: SignatoryList = { states: [], groups: [], others: [], unknown: [], start: first?.start ?? 0, end: last?.end ?? 0 };
  const seen = new Set<string>();
  run.forEach((actor, index) => {
    const before = run[index - 1];
    const gap = before ? gapOf(text, before.end, actor.start) : '';
    const unknown = JOIN.test(gap) ? undefined : unknownIn(gap);
    if (before && unknown !== undefined) {
      const start = before.end + gap.indexOf(unknown);
      list.unknown.push({ text: unknown.trim(), start, end: start + unknown.length });
    }
    if (seen.has(actor.actor)) return;
    seen.add(actor.actor);
    const link = { actor: actor.actor, name: actor.name, role: 'co_signatory' };
    if (actor.type === 'state') list.states.push(link);
    else if (GROUPS.has(actor.type) && actor.actor.startsWith('group:')) list.groups.push(link);
    else list.others.push(link);
  });
  return list;
}

export const fewestSignatories = FEWEST;
