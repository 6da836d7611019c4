import type { CopyView, Reading } from '../../components/copy/copy-view.ts';
import { anchorAll } from '../../lib/anchor/anchor-all.ts';
import { textOf } from '../../lib/model/passage.ts';
import type { MarkedPassage, PassageCopy } from '../../lib/store/copies.ts';
import { unpack } from '../../lib/text/packed.ts';

/** Unpacks a copy, proves it, and finds its passages in it. */
export async function readCopy(stored: PassageCopy): Promise<CopyView> {
  const { passage, source, marked } = stored;
  const { sha256, retrievedAt } = textOf(passage, source);
  return { passage, source, sha256, retrievedAt, passages: marked, reading: await reading(stored) };
}

async function reading({ passage, text, copy, marked }: PassageCopy): Promise<Reading> {
  if (!text || (!copy && !text.noCopy)) return { state: 'never' };
  if (!copy) return { state: text.noCopy ?? 'never' };
  const unpacked = await unpack({ ...copy, textBytes: text.textBytes });
  if (!unpacked.ok) return { state: 'damaged' };
  // A passage that has no tag any more is marked all the same when it is the one to be read.
  const wanted: MarkedPassage[] = marked.some((one) => one.passage.id === passage.id)
    ? marked
    : [...marked, { passage, kinds: [] }];
  const outcomes = anchorAll(
    unpacked.value,
    wanted.map(({ passage: { quote, position } }) => ({ ...quote, start: position.start })),
  );
  const marks = wanted.flatMap(({ passage: { id }, kinds }, i) => {
    const outcome = outcomes[i];
    // It is the very text: what does not stand in it with its own words does not stand in it.
    return outcome?.state === 'anchored' ? [{ passageId: id, ...outcome.place, kinds }] : [];
  });
  return { state: 'good', text: unpacked.value, marks };
}
