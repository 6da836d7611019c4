import { agreements } from '../../lib/catalogue/load.ts';
import { formsOf } from '../../lib/detect/forms.ts';
import { nameKey } from '../../lib/detect/name-key.ts';

/** A name put into a page is at least this long, so that chance does not put it there first. UTF-16 units. */
const SHORTEST = 10;

/** Every written form of the catalogue: what the other packages are given to find. */
export const allForms = (): string[] => [
  ...new Set(agreements.flatMap((agreement) => [...formsOf(agreement)].map(({ text }) => text))),
];

/**
 * Names to put into pages: those that stand for their agreement wherever they are, so that finding them is right and missing
 * them wrong, whatever the page says around them.
 */
export function certainNames(): string[] {
  const forms = agreements.flatMap((agreement) => [...formsOf(agreement)]);
  const unsure = new Set(
    forms.filter(({ context, head, lookAlike, wrong }) => context || head || lookAlike || wrong).map(({ text }) => nameKey(text)),
  );
  const names = agreements
    .flatMap(({ names }) => Object.values(names).flat())
    .filter((name) => name.length >= SHORTEST && name.includes(' ') && !unsure.has(nameKey(name)));
  return [...new Set(names)];
}
