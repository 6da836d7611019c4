import { expect, test } from 'vitest';
import { MAX_BYTES, MAX_DEPTH, placeOf, readJson } from '../../../lib/exchange/read-json.ts';

const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

test('reads a file of just the size that is allowed', () => {
  expect(readJson(`"${'x'.repeat(MAX_BYTES - 2)}"`).ok).toBe(true);
  expect(readJson(`"${'x'.repeat(MAX_BYTES - 1)}"`)).toMatchObject({
    ok: false,
    error: { problem: 'too_large', detail: 'is larger than 50 MB' },
  });
});

test('counts bytes, not characters', () => {
  expect(readJson(`"${'é'.repeat(MAX_BYTES / 2)}"`)).toMatchObject({ ok: false, error: { problem: 'too_large' } });
});

test('reads as many levels as allowed and no more', () => {
  expect(readJson(nested(MAX_DEPTH)).ok).toBe(true);
  expect(readJson(nested(MAX_DEPTH + 1))).toMatchObject({ ok: false, error: { problem: 'too_deep' } });
});

test('survives a million levels', () => {
  const result = readJson(nested(1_000_000));
  expect(result.ok).toBe(false);
});

for (const key of ['__proto__', 'constructor', 'prototype']) {
  test(`refuses the key ${key} wherever it stands, and not the word in a text`, () => {
    expect(readJson(`{"a":[1,{"${key}":{}}]}`)).toMatchObject({
      ok: false,
      error: { problem: 'forbidden_key', place: `a[1].${key}` },
    });
    expect(readJson(`{"a":"${key}"}`)).toEqual({ ok: true, value: { a: key } });
  });
}

test('leaves the prototypes of everybody alone', () => {
  readJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect({}).not.toHaveProperty('polluted');
});

test('writes places as people do', () => {
  expect(placeOf(['first', 'items', 3, 'target', 'selector', 0])).toBe('first.items[3].target.selector[0]');
  expect(placeOf([0, 'a'])).toBe('[0].a');
  expect(placeOf([])).toBe('');
});
