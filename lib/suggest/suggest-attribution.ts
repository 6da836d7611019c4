import type { Reading } from './reading.ts';
import type { Suggestion } from './types.ts';

type WordingSuggestion = Extract<Suggestion, { field: 'attributionWording' }>;

/** Percentages that follow a wording: "almost certainly (95%+)". */
const FIGURE = /^\s*\((?:>|≥|more than |over )?\d{1,3}\s?%\+?\)/;

/** The words of likelihood with which the passage attributes, verbatim. The longest at each place; only beside words of attribution. */
export function suggestAttributionWording({ text, acts }: Reading): WordingSuggestion[] {
  const attributions = acts.get('attribute') ?? [];
  const wordings = (acts.get('likely') ?? []).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return wordings.flatMap((cue): WordingSuggestion[] => {
    if (cue.start < end || !attributions.some(({ sentence }) => sentence === cue.sentence)) return [];
    const figure = FIGURE.exec(text.slice(cue.end))?.[0] ?? '';
    end = cue.end + figure.length;
    const value = text.slice(cue.start, end);
    return [
      {
        field: 'attributionWording',
        value,
        reason: { code: 'wording', detail: value },
        evidence: { in: 'passage', start: cue.start, end },
        strength: 0.7,
      },
    ];
  });
}
