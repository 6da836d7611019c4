import { type FoundActor, findActorsIn } from '../actors/find-actors.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { byConcept, type Cue, Lexicon } from './cues.ts';
import { actCues } from './lexicon/act-cues.ts';
import { normCues } from './lexicon/norm-cues.ts';
import { sectorCues } from './lexicon/sector-cues.ts';
import { speakerCues } from './lexicon/speaker-cues.ts';
import type { SuggestContext } from './types.ts';

const norms = new Lexicon(normCues);
const acts = new Lexicon(actCues);
const sectors = new Lexicon(sectorCues);
const speakers = new Lexicon(speakerCues);

/** A passage cut into words, with everything the suggesters look for, found once. */
export type Reading = {
  text: string;
  tokens: Token[];
  actors: FoundActor[];
  norms: Cue[];
  acts: Map<string, Cue[]>;
  sectors: Cue[];
  speakers: Map<string, Cue[]>;
  /** Tokens of each sentence, as [first, past the last]. */
  sentences: [number, number][];
  context: SuggestContext;
};

/** Longest text read, in UTF-16 units: a passage is shorter (`MAX_QUOTE`); text around it is cut. */
export const MOST_READ = 20_000;

export function readPassage(passage: string, context: SuggestContext): Reading {
  const text = passage.slice(0, MOST_READ);
  const tokens = tokensOf(text);
  return {
    text,
    tokens,
    actors: findActorsIn(tokens, context.language?.split('-')[0]?.toLowerCase()),
    norms: norms.find(tokens),
    acts: byConcept(acts.find(tokens)),
    sectors: sectors.find(tokens),
    speakers: byConcept(speakers.find(tokens)),
    sentences: sentencesOf(tokens),
    context,
  };
}

function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const sentences: [number, number][] = [];
  tokens.forEach(({ sentence }, index) => {
    const last = sentences.at(-1);
    if (last && tokens[last[0]]?.sentence === sentence) last[1] = index + 1;
    else sentences.push([index, index + 1]);
  });
  return sentences;
}
