import type { FoundActor } from '../actors/find-actors.ts';
import type { Reading } from './reading.ts';
import type { Suggestion } from './types.ts';

type TargetSuggestion = Extract<Suggestion, { field: 'targetCountries' }>;

/** Words that stand between "against" and the name of who was hit, at most. */
const BETWEEN = 6;
const MOST = 10;

/**
 * Countries whose institutions, systems or people the passage says were hit: named right after words of an attack and "on", "against",
 * "in", or as whose hospital it was. Nobody is a target for being named.
 */
export function suggestTargets(reading: Reading): TargetSuggestion[] {
  const { text, actors } = reading;
  const seen = new Set(actors.filter((actor) => isDoer(reading, actor)).map(({ code }) => code));
  return actors
    .flatMap((actor): TargetSuggestion[] => {
      const code = actor.type === 'state' || actor.type === 'agency' ? actor.code : undefined;
      if (code === undefined || seen.has(code)) return [];
      const strength = targetStrength(reading, actor);
      if (strength === 0) return [];
      seen.add(code);
      const { start, end } = actor;
      return [
        {
          field: 'targetCountries',
          value: code,
          reason: { code: 'target', detail: text.slice(start, end) },
          evidence: { in: 'passage', start, end },
          strength,
        },
      ];
    })
    .slice(0, MOST);
}

/** "Russian actors", "by the Iranian group": whoever did it, not who was hit. */
function isDoer({ tokens, speakers }: Reading, actor: FoundActor): boolean {
  const inSentence = (concept: string) =>
    (speakers.get(concept) ?? []).filter((cue) => cue.sentence === tokens[actor.from]?.sentence);
  return (
    inSentence('doer').some((cue) => cue.from >= actor.to && cue.from - actor.to <= 3) ||
    inSentence('doerBefore').some((cue) => cue.to <= actor.from && actor.from - cue.to <= 2)
  );
}

function targetStrength(reading: Reading, actor: FoundActor): number {
  const { tokens, speakers, actors } = reading;
  const sentence = tokens[actor.from]?.sentence;
  const inSentence = (concept: string) => (speakers.get(concept) ?? []).filter((cue) => cue.sentence === sentence);
  const attacks = inSentence('attackWord');
  if (attacks.length === 0) return 0;
  const towards = inSentence('towards').filter((cue) => cue.to <= actor.from && actor.from - cue.to <= BETWEEN);
  const last = towards.at(-1);
  if (last) {
    const others = actors.filter((other) => other.from >= last.to && other.to <= actor.from);
    // "against Ukraine, Georgia and Moldova": names in a row belong to the same word.
    const isRow = others.every((other) => other.from - last.to <= BETWEEN + 2);
    const hasAttack = attacks.some((attack) => attack.from <= last.from + 1);
    if (isRow && hasAttack) return 0.7;
  }
  const isRowOn = rowBefore(reading, actor);
  if (isRowOn) return 0.6;
  const victim = inSentence('victim').some(
    (cue) =>
      (cue.from >= actor.to && cue.from - actor.to <= 3) ||
      (actor.form === 'demonym' && cue.to <= actor.from && actor.from - cue.to <= 2) ||
      (cue.to <= actor.from && actor.from - cue.to <= 3),
  );
  return victim ? 0.55 : 0;
}

/** The name stands in a list whose first member is a target. */
function rowBefore(reading: Reading, actor: FoundActor): boolean {
  const { tokens, speakers, actors, text } = reading;
  let at = actor;
  for (let index = actors.indexOf(actor) - 1; index >= 0; index--) {
    const before = actors[index];
    if (!before || tokens[before.from]?.sentence !== tokens[actor.from]?.sentence) return false;
    if (!/^[\s,;、]*(?:(?:and|et|y|e|und|и|و|和|the|la|le|les|el|os|as)[\s]+)*$/iu.test(text.slice(before.end, at.start)))
      return false;
    const towards = (speakers.get('towards') ?? []).some((cue) => cue.to <= before.from && before.from - cue.to <= 3);
    if (towards) return true;
    at = before;
  }
  return false;
}
