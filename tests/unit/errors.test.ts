import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { report, storeErrorKey } from '../../lib/errors.ts';

const written = vi.spyOn(console, 'error');
beforeEach(() => {
  written.mockImplementation(() => {});
});
afterEach(() => {
  written.mockReset();
});

test('writes what happened and when, once per stack', () => {
  const cause = new Error('no such thing');
  report(cause, 'reading the page');
  report(cause, 'reading the page');
  expect(written.mock.calls).toEqual([['Normscope, reading the page:', cause]]);
  report(new Error('no such thing'), 'reading the page');
  expect(written).toHaveBeenCalledTimes(2);
});

test('writes causes that are no errors', () => {
  report('a string', 'reading');
  report(undefined, 'reading');
  expect(written).toHaveBeenCalledTimes(2);
});

test('never hides a new cause, and does not remember for ever', () => {
  for (let i = 0; i < 300; i++) report(`cause ${i}`, 'looping');
  expect(written).toHaveBeenCalledTimes(300);
  report('cause 299', 'looping');
  expect(written).toHaveBeenCalledTimes(300);
  report('cause 0', 'looping');
  expect(written).toHaveBeenCalledTimes(301);
});

test('names the sentence of a store error', () => {
  expect(storeErrorKey({ kind: 'quota', cause: undefined })).toBe('error.store.quota');
});
