import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectorData } from '../../lib/catalogue/detector-data.ts';
import { agreementById, agreements, equivalences, normById } from '../../lib/catalogue/load.ts';
import { buildDetector } from '../../lib/detect/build-detector.ts';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { readUses } from '../../lib/detect/name-use.ts';
import { Agreement, Equivalence } from '../../lib/model/agreement.ts';
import { derivedFiles } from '../../scripts/build-catalogue.ts';
import { SHARED_FORMS } from './shared-forms.ts';

const CATALOGUE = new URL('../../lib/catalogue/', import.meta.url);
const FIXTURES = new URL('../fixtures/agreements/', import.meta.url);
const files = readdirSync(new URL('agreements/', CATALOGUE));
const detector = buildDetector(detectorData);

describe('the catalogue', () => {
  it.each(files)('%s follows the schema and is named after its id', (file) => {
    const agreement = Agreement.parse(JSON.parse(readFileSync(new URL(`agreements/${file}`, CATALOGUE), 'utf8')));
    expect(file).toBe(`${agreement.id}.json`);
  });

  it('gives every norm an id of its own', () => {
    const ids = agreements.flatMap((agreement) => agreement.norms.map((norm) => norm.id));
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('knows every agreement that another is part of', () => {
    const unknown = agreements.filter(({ partOf }) => partOf !== undefined && !agreementById(partOf));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('knows every norm of its equivalences', () => {
    for (const equivalence of equivalences) {
      Equivalence.parse(equivalence);
      expect(equivalence.norms.filter((id) => !normById(id))).toEqual([]);
    }
  });

  it('lets two agreements share a form only for a listed reason', () => {
    const shared = detectorData.uses.split(' ').map((uses) => {
      const real = readUses(uses).filter(({ lookAlike }) => !lookAlike);
      return [...new Set(real.map(({ agreement }) => detectorData.ids[agreement]))].sort().join(' ');
    });
    expect([...new Set(shared.filter((ids) => ids.includes(' ')))].sort()).toEqual(Object.keys(SHARED_FORMS).sort());
  });

  it('has fresh derived files: else run `npm run build:catalogue`', () => {
    for (const [file, content] of Object.entries(derivedFiles()))
      expect(readFileSync(new URL(file, CATALOGUE), 'utf8')).toBe(content);
  });
});

describe('the fixtures', () => {
  it.each(agreements.filter(({ core }) => core).map(({ id }) => id))('has sentences for %s', (id) => {
    expect(existsSync(new URL(`${id}.json`, FIXTURES))).toBe(true);
  });

  const sentences = readdirSync(FIXTURES).flatMap((file) => {
    const fixture = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as { sentences: { lang: string; text: string }[] };
    return fixture.sentences.map((sentence) => ({ id: file.replace('.json', ''), ...sentence }));
  });

  it.each(sentences)('finds $id in $lang', ({ id, text }) => {
    expect(findMentions(text, detector).map(({ agreementId }) => agreementId)).toContain(id);
  });
});
