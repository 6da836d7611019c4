import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';
import type { Suggestion } from './types.ts';

type ActSuggestion = Extract<Suggestion, { field: 'speechActs' }>;

/** A rule for one act: words of `cue` beside what else must stand there. `strength` says which act wins where several are done. */
type Rule = { act: string; cue: string; strength: number; needs?: (reading: Reading, cue: Cue) => boolean };

const NEGATED_WITHIN = 3;
const CONDITION_WITHIN = 8;
const MOST = 3;

const inSentence = (reading: Reading, cue: Cue, concept: string): boolean =>
  (reading.acts.get(concept) ?? []).some(({ sentence }) => sentence === cue.sentence);
const says = (reading: Reading, cue: Cue, concept: string): boolean =>
  (reading.speakers.get(concept) ?? []).some(({ sentence }) => sentence === cue.sentence);
const ofNorm = (reading: Reading, cue: Cue, ...concepts: string[]): boolean =>
  reading.norms.some(({ sentence, concept }) => sentence === cue.sentence && concepts.includes(concept));

/** Conduct that somebody did, not a kind of conduct: this attack, an attack on a named place, a dated one. */
const isIdentified = (reading: Reading): boolean => reading.acts.has('identified') || namesTarget(reading);
const namesTarget = ({ actors, speakers, tokens, text }: Reading): boolean =>
  actors.some(({ from, start, form }) => {
    const towards = (speakers.get('towards') ?? []).some(
      (cue) => cue.to <= from && from - cue.to <= 3 && tokens[from]?.sentence === cue.sentence,
    );
    const attack = (speakers.get('attackWord') ?? []).some(
      (cue) => cue.to <= from && from - cue.to <= 6 && cue.sentence === tokens[from]?.sentence,
    );
    return towards && attack && (form === 'name' || /\p{L}/u.test(text.slice(start)));
  });
/** "Condemns Russia's behaviour": somebody named after the word, which then is no mere trend. */
const namesCulprit = (reading: Reading, cue: Cue): boolean =>
  reading.actors.some(
    ({ from, type }) =>
      type !== 'intl_org' && from >= cue.to && from - cue.to <= 6 && reading.tokens[from]?.sentence === cue.sentence,
  );
const hasActor = (reading: Reading, cue: Cue): boolean =>
  reading.actors.some(({ from }) => reading.tokens[from]?.sentence === cue.sentence) || inSentence(reading, cue, 'unnamedActor');

const RULES: Rule[] = [
  { act: 'denies', cue: 'deny', strength: 0.9 },
  { act: 'disputes', cue: 'dispute', strength: 0.86 },
  {
    act: 'announces_response',
    cue: 'respond',
    strength: 0.84,
    needs: (r, cue) => inSentence(r, cue, 'does') || says(r, cue, 'we'),
  },
  { act: 'proposes', cue: 'propose', strength: 0.8 },
  { act: 'calls_out', cue: 'condemn', strength: 0.79, needs: (r, cue) => isIdentified(r) || namesCulprit(r, cue) },
  { act: 'calls_out', cue: 'evaluative', strength: 0.78, needs: (r) => isIdentified(r) },
  { act: 'attributes', cue: 'attribute', strength: 0.76, needs: hasActor },
  {
    act: 'interprets',
    cue: 'interpret',
    strength: 0.72,
    needs: (r, cue) =>
      ofNorm(r, cue, 'infrastructure', 'diligence', 'rights') || inSentence(r, cue, 'generic') || inSentence(r, cue, 'legalTerm'),
  },
  { act: 'condemns', cue: 'condemn', strength: 0.7 },
  { act: 'condemns', cue: 'evaluative', strength: 0.62 },
  { act: 'calls_out', cue: 'breach', strength: 0.58, needs: (r) => isIdentified(r) || r.acts.has('thisConduct') },
  { act: 'condemns', cue: 'breach', strength: 0.52, needs: (r) => !r.acts.has('duty') },
  { act: 'reports_implementation', cue: 'implement', strength: 0.66, needs: (r, cue) => inSentence(r, cue, 'measure') },
  { act: 'commits', cue: 'commit', strength: 0.64 },
  { act: 'demands_action', cue: 'demand', strength: 0.63 },
  {
    act: 'affirms',
    cue: 'affirm',
    strength: 0.5,
    needs: (r, cue) => inSentence(r, cue, 'generic') || ofNorm(r, cue, 'frame', 'rights', 'infrastructure', 'publicCore'),
  },
  { act: 'affirms', cue: 'duty', strength: 0.45 },
  { act: 'affirms', cue: 'generic', strength: 0.3 },
];

/** What the speaker does, most likely first. Negated acts are none, and those that hang on a condition are weak. */
export function suggestSpeechActs(reading: Reading, norms: readonly Suggestion[] = []): ActSuggestion[] {
  const best = new Map<string, ActSuggestion>();
  for (const { act, cue: concept, strength, needs } of RULES) {
    for (const cue of reading.acts.get(concept) ?? []) {
      if (isNegated(reading, cue, concept) || (needs && !needs(reading, cue))) continue;
      const weight = isConditional(reading, cue) ? strength * 0.6 : strength;
      if ((best.get(act)?.strength ?? 0) >= weight) continue;
      const { start, end } = cue;
      best.set(act, {
        field: 'speechActs',
        value: act,
        reason: { code: 'wording', detail: reading.text.slice(start, end) },
        evidence: { in: 'passage', start, end },
        strength: weight,
      });
    }
  }
  // Who gives the content of a norm at least says that it counts.
  const norm = norms[0];
  if (best.size === 0 && norm) best.set('affirms', { ...norm, field: 'speechActs', value: 'affirms', strength: 0.3 });
  // Objecting to a case is no longer disapproving of a kind.
  if (best.has('calls_out')) best.delete('condemns');
  return [...best.values()].sort((a, b) => b.strength - a.strength).slice(0, MOST);
}

/** Acts whose words hold a "no" of their own. */
const HOLD_NO = new Set(['deny', 'dispute', 'duty', 'commit']);

function isNegated({ acts, tokens }: Reading, cue: Cue, concept: string): boolean {
  if (HOLD_NO.has(concept)) return false;
  return (acts.get('negation') ?? []).some(
    (no) =>
      no.sentence === cue.sentence && no.to <= cue.from && cue.from - no.to < NEGATED_WITHIN && tokens[no.from]?.key !== 'only',
  );
}

function isConditional({ acts }: Reading, cue: Cue): boolean {
  return (acts.get('conditional') ?? []).some(
    (if_) => if_.sentence === cue.sentence && if_.to <= cue.from && cue.from - if_.to < CONDITION_WITHIN,
  );
}
