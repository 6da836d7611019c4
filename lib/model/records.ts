import { z } from 'zod';
import { Actor } from './actor.ts';
import { Incident } from './incident.ts';
import { OwnAgreement } from './own-agreement.ts';
import { Passage } from './passage.ts';
import { Source } from './source.ts';
import { Tag } from './tag.ts';

/** Everything that leaves in an export and comes back by an import; each list ordered by id. */
export const Records = z.strictObject({
  sources: z.array(Source),
  passages: z.array(Passage),
  tags: z.array(Tag),
  actors: z.array(Actor),
  incidents: z.array(Incident),
  /** A person's own: those in use, and those deleted that a tag still refers to. */
  agreements: z.array(OwnAgreement),
});
export type Records = z.infer<typeof Records>;

/** A tag with the passage it stands on and the source of that passage: one row of a list. */
export type TagRow = { tag: Tag; passage: Passage; source: Source };
