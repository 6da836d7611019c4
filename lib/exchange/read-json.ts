import { err, ok, type Result } from '../result.ts';
import type { ImportError } from './format.ts';

/** Bytes of UTF-8. About 23,000 tags; beyond it, reading would hold several hundred MB in one window. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** Levels of objects and lists. Our own files have 8; more is not ours, and deep nesting is a way to crash readers. */
export const MAX_DEPTH = 16;

/** Keys by which a file could reach into the objects of a program that copies it carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON from a stranger: bounded in size and depth, without keys that mean something to JavaScript. Never throws. */
export function readJson(text: string): Result<unknown, ImportError> {
  if (isTooLarge(text)) return refuse('too_large', '', `is larger than ${MAX_BYTES / 1024 / 1024} MB`);
  let value: unknown;
  try {
    // Editors on Windows put U+FEFF in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return refuse('not_json', '', `is not JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
  return check(value);
}

/** A path in a file as people write it: `first.items[3].target`. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('');

export const refuse = (problem: ImportError['problem'], place: string, detail: string) => err({ problem, place, detail });

const isTooLarge = (text: string) =>
  text.length > MAX_BYTES || (text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES);

/** Walks with a list of its own instead of recursion, which a deep file would overflow. */
function check(root: unknown): Result<unknown, ImportError> {
  const open: { value: unknown; path: PropertyKey[] }[] = [{ value: root, path: [] }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (typeof at.value !== 'object' || at.value === null) continue;
    if (at.path.length >= MAX_DEPTH)
      return refuse('too_deep', placeOf(at.path.slice(0, 3)), `is nested more than ${MAX_DEPTH} levels deep`);
    const isList = Array.isArray(at.value);
    for (const [key, value] of Object.entries(at.value)) {
      if (FORBIDDEN.has(key)) return refuse('forbidden_key', placeOf([...at.path, key]), 'is a key that no export has');
      // Texts and numbers have nothing below them: most of a file never enters the list.
      if (typeof value === 'object' && value !== null) open.push({ value, path: [...at.path, isList ? Number(key) : key] });
    }
  }
  return ok(root);
}
