type Case = {
  quote: { exact: string; prefix: string; suffix: string };
  /** Where the passage stood when it was tagged. */
  hint: number;
  page: string;
  /** Where it must be found now; undefined where it must be lost. */
  found: number | undefined;
};

const long = 'States should not conduct or knowingly support such activity';

export const cases: Record<string, Case> = {
  'finds words at their old place': {
    quote: { exact: 'the norm', prefix: 'We support ', suffix: ' in full.' },
    hint: 11,
    page: 'We support the norm in full.',
    found: 11,
  },
  'finds words that moved': {
    quote: { exact: 'the norm', prefix: 'We support ', suffix: ' in full.' },
    hint: 11,
    page: 'A new paragraph.\nWe support the norm in full.',
    found: 28,
  },
  'takes a line break for a space': {
    quote: { exact: 'the norm of\nrestraint', prefix: 'We support ', suffix: '.' },
    hint: 11,
    page: 'We support the norm\nof restraint.',
    found: 11,
  },
  'tells twins apart by what stands around them': {
    quote: { exact: long, prefix: 'Delegation B said: ', suffix: ' against hospitals.' },
    hint: 0,
    page: `Delegation A said: ${long} against banks.\nDelegation B said: ${long} against hospitals.`,
    found: `Delegation A said: ${long} against banks.\nDelegation B said: `.length,
  },
  'keeps the place among twins with the same surroundings': {
    quote: { exact: 'norm', prefix: 'a ', suffix: ' b' },
    hint: 11,
    page: 'a norm b\na norm b\na norm b',
    found: 11,
  },
  'loses a passage whose twins cannot be told apart': {
    quote: { exact: 'norm', prefix: 'a ', suffix: ' b' },
    hint: 5,
    page: 'new a norm b\na norm b',
    found: undefined,
  },
  'loses a short quote in other surroundings': {
    quote: { exact: 'the norm', prefix: 'We support ', suffix: ' in full.' },
    hint: 11,
    page: 'They rejected the norm yesterday.',
    found: undefined,
  },
  'keeps a long quote in other surroundings': {
    quote: { exact: long, prefix: 'We said: ', suffix: ' anywhere.' },
    hint: 9,
    page: `They wrote that ${long}, always.`,
    found: 16,
  },
  'loses a passage that was rewritten': {
    quote: { exact: long, prefix: 'We said: ', suffix: ' anywhere.' },
    hint: 9,
    page: 'We said: States must not conduct or knowingly support such activity anywhere.',
    found: undefined,
  },
  'loses a passage that was deleted although its surroundings stayed': {
    quote: { exact: long, prefix: 'We said: ', suffix: ' anywhere.' },
    hint: 9,
    page: 'We said:  anywhere.',
    found: undefined,
  },
};
