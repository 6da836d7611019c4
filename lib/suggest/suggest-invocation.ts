import type { Reading } from './reading.ts';
import type { Suggestion } from './types.ts';

type InvocationSuggestion = Extract<Suggestion, { field: 'invocation' }>;

/** Below this a norm in other words is too unsure to speak of one. */
const PARAPHRASE = 0.4;

/** How clearly the passage invokes a norm, from the norms suggested for it and its words of judgement. */
export function suggestInvocation(reading: Reading, norms: readonly Suggestion[]): InvocationSuggestion[] {
  const cited = norms.find(({ reason }) => reason.code === 'norm_cited');
  const paraphrased = norms.find(({ reason, strength }) => reason.code === 'norm_paraphrased' && strength >= PARAPHRASE);
  const generic = reading.acts.get('generic')?.[0];
  const judged = reading.acts.get('evaluative')?.[0] ?? reading.acts.get('condemn')?.[0];
  if (cited) return [{ ...cited, field: 'invocation', value: 'cited_norm', strength: 0.95 }];
  if (paraphrased) return [{ ...paraphrased, field: 'invocation', value: 'paraphrased_norm', strength: paraphrased.strength }];
  const found = generic ?? judged;
  const first = reading.tokens[0];
  if (!found)
    return first
      ? [
          {
            field: 'invocation',
            value: 'none',
            reason: { code: 'no_norm_words', detail: '' },
            evidence: { in: 'passage', start: 0, end: reading.text.length },
            strength: 0.4,
          },
        ]
      : [];
  const { start, end } = found;
  return [
    {
      field: 'invocation',
      value: generic ? 'generic_framework' : 'evaluative',
      reason: { code: generic ? 'framework_named' : 'judged', detail: reading.text.slice(start, end) },
      evidence: { in: 'passage', start, end },
      strength: 0.6,
    },
  ];
}
