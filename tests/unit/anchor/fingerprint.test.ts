import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, isSameText, similarity } from '../../../lib/anchor/fingerprint.ts';
import type { Fingerprint } from '../../../lib/model/fingerprint.ts';

const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${((from + i) * 7919) % 99_991}`);
const article = words(1, 600);

test('the same text in other markup and case is the same', () => {
  const other = article.map((word, i) => (i % 11 === 0 ? word.toUpperCase() : word)).join(' \n');
  expect(similarity(fingerprint(article.join(' ')), fingerprint(other))).toBe(1);
});

test('a wire copy with another frame and a few edits is recognised', () => {
  const copy = [...words(5_000, 60), ...article.map((word, i) => (i % 60 === 30 ? 'edited' : word)), ...words(7_000, 60)];
  expect(isSameText(fingerprint(article.join(' ')), fingerprint(copy.join(' ')))).toBe(true);
});

test('texts that share a paragraph are not the same', () => {
  const other = [...words(20_000, 500), ...article.slice(0, 80)];
  const alike = similarity(fingerprint(article.join(' ')), fingerprint(other.join(' ')));
  expect(alike).toBeGreaterThan(0);
  expect(alike).toBeLessThan(0.3);
});

test('two short statements in the long frame of their site are not the same', () => {
  const frame = words(30_000, 600);
  const [one, other] = [1, 9_000].map((from) => fingerprint([...frame, ...words(from, 150)].join(' '))) as [
    Fingerprint,
    Fingerprint,
  ];
  expect(isSameText(one, other)).toBe(true);
  expect(isSameText(one, other, true)).toBe(false);
  expect(isSameText(one, one, true)).toBe(true);
});

test('short texts are never called the same', () => {
  const notice = fingerprint('Please log in to read this page and accept our terms of use first.');
  expect(isSameText(notice, notice)).toBe(false);
});

test('Chinese text is compared by characters', () => {
  const text = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 37) % 3_000))).join('');
  expect(similarity(fingerprint(text), fingerprint(`${text.slice(0, 150)}，${text.slice(150)}`))).toBe(1);
});

test('similarity is symmetric, from 0 to 1, and 1 for a text and itself', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', '规'), { minLength: 8, maxLength: 200 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, two] = [fingerprint(a), fingerprint(b)];
      const alike = similarity(one, two);
      expect(alike).toBe(similarity(two, one));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(similarity(one, one)).toBe(1);
    }),
  );
});
