import { describe, expect, it } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';

const detector = buildDetector(detectorData);

/** Text, the words found in it, and what decided. */
const REASONS: [string, string, string][] = [
  ['the Budapest Convention', 'Budapest Convention', 'name'],
  ['see A/70/174', 'A/70/174', 'symbol'],
  ['the GCSC', 'GCSC', 'acronym'],
  ['the Paris Call was about cyberspace', 'Paris Call', 'context|cyber'],
  ['resolutions 53/70 and 76/19', '76/19', 'context|resolution'],
  ['the OEWG under Mr Gafoor on cyber', 'OEWG', 'hint|gafoor'],
  ['the Convention on Cybercrime', 'Convention on Cybercrime', 'shared'],
  ['the Cybersecurity Tech Accord (CTA); the CTA', 'CTA', 'introduced'],
  ['the GGE on norms in cyberspace', 'GGE', 'complement'],
  ['the 2013 and 2015 GGE reports on ICTs', '2013', 'list|years'],
  ['principle 6 of the Paris Call on cyberspace', 'principle 6', 'pinpoint|of'],
  ['The Malabo Convention is in force. It says so in Article 25.', 'Article 25', 'pinpoint|near'],
  ['The Malabo Convention is in force. The Convention binds.', 'The Convention', 'short|malabo-convention'],
];

describe('why a place is a mention', () => {
  it.each(REASONS)('%s: %s', (text, words, why) => {
    const found = findMentions(text, detector).map(({ start, end, why: reason }) => `${text.slice(start, end)} ${reason}`);
    expect(found).toContain(`${words} ${why}`);
  });

  it('marks a wrong name and a short form', () => {
    const found = findMentions(
      'The Pall Mall Process, or Paul Mall Process, met. The Malabo Convention: the Convention binds.',
      detector,
    );
    expect(found.map(({ wrongName, weak }) => [wrongName ?? false, weak ?? false])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});
