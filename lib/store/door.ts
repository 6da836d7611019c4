import type { z } from 'zod';
import { InvalidRecord } from './failures.ts';

/** Parses what is about to be stored; every record passes here, typed, imported or pulled. */
export function parseAt<T>(place: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  throw new InvalidRecord(`${place}${path}`, issue?.message ?? 'not valid', parsed.error);
}

/** Throws when one of the ids is not known: a tag must never point at a record that an export would miss. */
export function requireKnown(place: string, ids: Iterable<string>, known: ReadonlySet<string>): void {
  for (const id of ids) if (!known.has(id)) throw new InvalidRecord(place, `refers to ${id}, which is not stored`);
}
