import { z } from 'zod';
import { Id, Instant, PartialDate } from './common.ts';

/** Something that is reported to have happened; statements about it are passages, not incidents. */
export const Incident = z.strictObject({
  id: Id,
  name: z.string().min(1).max(500),
  startDate: PartialDate.optional(),
  createdAt: Instant,
});
export type Incident = z.infer<typeof Incident>;
