import { byConcept, type Cue } from './cues.ts';
import { normRules } from './norm-rules.ts';
import type { Reading } from './reading.ts';
import type { Suggestion } from './types.ts';

type NormSuggestion = Extract<Suggestion, { field: 'norms' }>;

/** Suggestions kept beside the norms a passage cites. */
const MOST = 3;
const CITED = 0.97;
/** Parts of a rule that say that, not what, something is asked. */
const GENERAL = new Set(['frame', 'dutyOrBlame', 'statesOnly', 'stateWord', 'harm', 'wrongful']);
/** Parts of a rule that may stand in another sentence of the passage. */
const FRAMES = new Set(['frame', 'dutyOrBlame']);
/** What an agreement named in the passage adds to its own norms, and what its absence takes from those that are not the UN's. */
const OWN_AGREEMENT = 0.25;
const OTHER_AGREEMENT = -0.03;

const PACKAGES: Record<string, RegExp> = { gge2015: /^(?:un-gge|un-oewg|unga-)/, gcsc: /^gcsc/, pariscall: /^paris-call$/ };

/** Norms that the passage cites, and at most three whose content it gives in other words, most likely first. */
export function suggestNorms(reading: Reading): NormSuggestion[] {
  const cited = citedNorms(reading);
  const known = new Set(cited.map(({ value }) => value.norm));
  const paraphrased = paraphrasedNorms(reading).filter(({ value }) => !known.has(value.norm));
  return [...cited, ...paraphrased.slice(0, MOST)];
}

function citedNorms({ text, context }: Reading): NormSuggestion[] {
  const seen = new Set<string>();
  return (context.mentions ?? []).flatMap(({ start, end, normIds }) =>
    normIds.flatMap((norm): NormSuggestion[] => {
      if (seen.has(norm) || end > text.length) return [];
      seen.add(norm);
      const reason = { code: 'norm_cited' as const, detail: text.slice(start, end) };
      return [{ field: 'norms', value: { norm }, reason, evidence: { in: 'passage', start, end }, strength: CITED }];
    }),
  );
}

function paraphrasedNorms({ norms, context }: Reading): NormSuggestion[] {
  const everywhere = byConcept(norms);
  const sentences = [...new Set(norms.map(({ sentence }) => sentence))].map((sentence) =>
    byConcept(norms.filter((cue) => cue.sentence === sentence)),
  );
  const named = new Set(context.mentions?.map(({ agreementId }) => agreementId));
  return Object.entries(normRules)
    .flatMap(([norm, rules]): NormSuggestion[] => {
      const best = rules.flatMap(([rule, strength]) =>
        sentences.flatMap((cues) => matchOf(rule, strength, cues, everywhere) ?? []),
      );
      const match = best.sort((a, b) => b.strength - a.strength)[0];
      if (!match) return [];
      const { start, end, strength, detail } = match;
      return [
        {
          field: 'norms',
          value: { norm },
          reason: { code: 'norm_paraphrased', detail },
          evidence: { in: 'passage', start, end },
          strength: Math.min(CITED - 0.02, strength + fromAgreement(norm, named)),
        },
      ];
    })
    .sort((a, b) => b.strength - a.strength);
}

function fromAgreement(norm: string, named: ReadonlySet<string>): number {
  const [pack = ''] = norm.split('-');
  const isNamed = [...named].some((id) => PACKAGES[pack]?.test(id));
  if (isNamed) return OWN_AGREEMENT;
  return pack === 'gge2015' ? 0 : OTHER_AGREEMENT;
}

type Match = { start: number; end: number; strength: number; detail: string };

/** A rule holds where all its concepts stand in one sentence, but for words of duty, which may stand in another: then it is a little weaker. */
function matchOf(rule: string, strength: number, cues: Map<string, Cue[]>, everywhere: Map<string, Cue[]>): Match | undefined {
  const found: Cue[] = [];
  let weight = strength;
  for (const concept of rule.split(' ')) {
    const cue = cues.get(concept)?.[0];
    if (cue) found.push(cue);
    else if (FRAMES.has(concept) && everywhere.has(concept)) weight -= 0.1;
    else return undefined;
  }
  const telling = found.filter(({ concept }) => !GENERAL.has(concept));
  const start = Math.min(...telling.map((cue) => cue.start));
  const end = Math.max(...telling.map((cue) => cue.end));
  return { start, end, strength: weight, detail: rule };
}
