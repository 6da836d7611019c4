import { z } from 'zod';
import { Id, Instant } from './common.ts';

export const ACTOR_TYPES = [
  'state',
  'territory',
  'regional_org',
  'intl_org',
  'agency',
  'company',
  'ngo',
  'academic',
  'group',
  'individual',
] as const;

/** Somebody a coder named who is not a state of the ISO list. */
export const Actor = z.strictObject({
  id: Id,
  name: z.string().min(1).max(500),
  type: z.enum(ACTOR_TYPES).optional(),
  createdAt: Instant,
});
export type Actor = z.infer<typeof Actor>;
