/**
 * When a sentence says the content of a norm: all concepts of one line stand in it (see `lexicon/norm-cues.ts`). `frame` may stand anywhere
 * in the passage. The number is how surely such a sentence means this norm, from 0 to 1, judged on the tuning half of the gold set.
 * Only concepts of conduct are here: that a hospital was hit says nothing of a norm.
 */
export const normRules: Record<string, readonly [cues: string, strength: number][]> = {
  'gge2015-13a': [
    ['harmfulPractices cooperate', 0.85],
    ['titleA', 0.7],
    ['harmfulPractices', 0.7],
    ['frame stability cooperate', 0.6],
    ['ictStability cooperate', 0.5],
  ],
  'gge2015-13b': [
    ['weighing attribution frame', 0.75],
    ['weighing attribution', 0.6],
    ['relevantInfo', 0.55],
    ['prudence attributionWord', 0.55],
  ],
  'gge2015-13c': [
    ['territory allow wrongful frame', 0.8],
    ['titleC', 0.7],
    ['haven stateWord frame', 0.75],
    ['diligence stateWord frame territory', 0.85],
    ['diligence stateWord wrongful frame', 0.7],
    ['haven wrongful', 0.6],
    ['territory tolerate wrongful', 0.6],
    ['territory allow wrongful stateWord', 0.5],
    ['territory allow frame', 0.55],
    ['territory wrongful frame', 0.5],
    ['diligence stateWord frame', 0.55],
  ],
  'gge2015-13d': [
    ['crime assistCrime frame', 0.7],
    ['terrorUse', 0.6],
    ['titleD', 0.65],
    ['crime legalCoop', 0.55],
    ['crime assistCrime stateWord', 0.55],
  ],
  'gge2015-13e': [
    ['rights online frame', 0.75],
    ['titleE', 0.6],
    ['rights online', 0.5],
  ],
  'gge2015-13f': [
    ['restrain harm infrastructure', 0.85],
    ['titleF', 0.75],
    ['restrain harm health', 0.65],
    ['protect health statesOnly harm frame', 0.4],
    ['dutyOrBlame harm infrastructure', 0.6],
    ['dutyOrBlame harm vitalTarget stateActor', 0.55],
  ],
  'gge2015-13g': [
    ['protect ownInfra infrastructure', 0.8],
    ['titleG', 0.55],
    ['regulate identifyOwn', 0.6],
    ['regulate ownInfra infrastructure', 0.6],
    ['protect infrastructure frame', 0.45],
    ['protect health statesOnly frame', 0.45],
  ],
  'gge2015-13h': [
    ['request incidentHelp frame', 0.85],
    ['titleH', 0.7],
    ['request incidentHelp stateWord', 0.65],
  ],
  'gge2015-13i': [
    ['supplyChain integrity frame', 0.78],
    ['titleI', 0.6],
    ['supplyChain integrity products', 0.5],
    ['proliferation spreadWord', 0.55],
    ['proliferation frame', 0.65],
  ],
  'gge2015-13j': [
    ['vulnerability disclosure frame', 0.7],
    ['titleJ', 0.65],
    ['vulnerability disclosure stateWord', 0.55],
    ['cvd', 0.55],
  ],
  'gge2015-13k': [
    ['responders harmTeams frame', 0.85],
    ['titleK', 0.75],
  ],
  'gcsc-1': [
    ['publicCore frame', 0.8],
    ['coreItself', 0.6],
  ],
  'gcsc-2': [
    ['electoralSystems foreign', 0.8],
    ['titleElections', 0.5],
    ['electoralProcess foreign frame', 0.6],
  ],
  'gcsc-3': [
    ['tamper products frame', 0.72],
    ['titleTampering', 0.6],
    ['supplyChain tamper frame', 0.6],
  ],
  'gcsc-4': [['botnet publicDevices frame', 0.8]],
  'gcsc-5': [['equities vulnerability frame', 0.8]],
  'gcsc-6': [
    ['makers vulnerability mitigate frame', 0.75],
    ['makers lifecycle frame', 0.55],
  ],
  'gcsc-7': [
    ['hygiene frame', 0.65],
    ['hygieneForAll', 0.5],
  ],
  'gcsc-8': [
    ['nonStateOps frame', 0.65],
    ['hackBack frame', 0.6],
    ['hackBackItself', 0.5],
  ],
  'pariscall-1': [
    ['indiscriminate harm frame', 0.7],
    ['systemicHarm', 0.6],
  ],
  'pariscall-2': [
    ['publicCore frame', 0.78],
    ['coreItself', 0.58],
  ],
  'pariscall-3': [
    ['titleElections', 0.55],
    ['electoralProcess foreign frame', 0.75],
    ['electoralSystems foreign', 0.6],
  ],
  'pariscall-4': [
    ['ipTheft steal frame', 0.8],
    ['ipTheft commercialGain', 0.65],
    ['ipFromCyber', 0.5],
  ],
  'pariscall-5': [
    ['proliferation frame', 0.6],
    ['proliferation spreadWord', 0.53],
  ],
  'pariscall-6': [
    ['lifecycle products frame', 0.78],
    ['lifecycle frame', 0.55],
  ],
  'pariscall-7': [
    ['hygiene frame', 0.64],
    ['hygieneForAll', 0.55],
  ],
  'pariscall-8': [
    ['hackBack frame', 0.75],
    ['hackBackItself', 0.6],
    ['nonStateOps frame', 0.55],
  ],
  'pariscall-9': [['promote confidence', 0.7]],
};
