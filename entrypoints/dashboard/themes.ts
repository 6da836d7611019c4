import { equivalences, equivalencesOf } from '../../lib/catalogue/load.ts';
import type { Norm } from '../../lib/model/agreement.ts';
import { isOwnId } from '../../lib/model/own-id.ts';

/** Themes that norms can be mapped to. */
export const THEMES: readonly string[] = equivalences.map(({ theme }) => theme);

/** The catalogue maps its norms in the equivalences; a person's own say it themselves. */
export const themesOf = ({ id, themes }: Norm): readonly string[] =>
  isOwnId(id) ? themes : equivalencesOf(id).map(({ theme }) => theme);
