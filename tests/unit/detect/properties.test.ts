import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { agreements } from '../../../lib/catalogue/load.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { nameKey } from '../../../lib/detect/name-key.ts';

const detector = buildDetector(detectorData);
const keys = detectorData.names.split('\n');
const known = new Set(keys);
const standingKeys = new Set(keys.filter((_, index) => /^\d+[ns](?:g)?$/.test(detectorData.uses.split(' ')[index] ?? '')));
const standing = agreements.flatMap(({ names }) => Object.values(names).flat()).filter((name) => standingKeys.has(nameKey(name)));

/** Ways real pages change a name without changing what it says. */
const disguises: [string, (name: string) => string][] = [
  ['capitals', (name) => name.toUpperCase()],
  ['decomposed', (name) => name.normalize('NFD')],
  ['no-break spaces', (name) => name.replaceAll(' ', '\u00a0')],
  ['line breaks', (name) => name.replaceAll(' ', '\n')],
  ['soft hyphens', (name) => [...name].join('\u00ad')],
  ['zero-width', (name) => [...name].join('\u200b')],
  ['full width', (name) => name.replace(/[!-'*-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ['curly', (name) => name.replaceAll("'", '’')],
];

describe('finding names', () => {
  it.each(disguises)('sees through %s', (_, disguise) => {
    for (const name of standing) {
      const text = `: ${disguise(name)} :`;
      const whole = findMentions(text, detector).some(({ start, end }) => end - start >= 0.6 * text.length - 4);
      expect(whole, text).toBe(true);
    }
  });

  it('shows what it found: a standing name folds to a known key', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...standing), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(', ', ' – ', '\n', ' x '),
        (names, glue) => {
          const text = names.join(glue);
          for (const { start, end, form, why } of findMentions(text, detector)) {
            if (why === form) expect(known.has(nameKey(text.slice(start, end))), text.slice(start, end)).toBe(true);
          }
        },
      ),
    );
  });

  it('finds nothing inside a longer word', () => {
    for (const name of standing) {
      if (/[^A-Za-z ]/.test(name) || name.length < 5) continue;
      const text = `x${name}x`;
      expect(
        findMentions(text, detector).filter(({ start, end }) => start === 1 && end === text.length - 1),
        text,
      ).toEqual([]);
    }
  });
});
