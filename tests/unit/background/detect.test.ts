import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { detection } from '../../../entrypoints/background/detect.ts';
import * as building from '../../../lib/detect/build-detector.ts';
import { deleteOwnAgreement, restoreOwnAgreement, saveOwnAgreement } from '../../../lib/store/own-agreements.ts';
import { quito, T3 } from '../exchange/sample-records.ts';
import { testDb, unwrap } from '../store/fixture.ts';

vi.mock(import('../../../lib/detect/build-detector.ts'), { spy: true });
afterEach(() => {
  vi.clearAllMocks();
});

const page = {
  text: 'The Quito Charter and the Budapest Convention on Cybercrime; under norm 2 of the Quito Charter clinics stay open.',
  links: ['https://www.quitocharter.example/text/en'],
  recognise: false,
};
const ids = ({ mentions }: { mentions: { agreementId: string; normIds: string[] }[] }) =>
  mentions.map((one) => one.normIds[0] ?? one.agreementId);

test('finds own agreements from the moment they are saved, and no longer when deleted', async () => {
  const db = testDb();
  const detect = detection(db);
  expect(ids(await detect(page))).toEqual(['budapest-convention']);
  unwrap(await saveOwnAgreement(db, quito()));
  const found = await detect(page);
  expect(ids(found)).toEqual(['own-quito', 'budapest-convention', 'own-quito-3', 'own-quito']);
  expect(found.links).toMatchObject([{ index: 0, agreementId: 'own-quito' }]);
  unwrap(await deleteOwnAgreement(db, 'own-quito', T3));
  expect(ids(await detect(page))).toEqual(['budapest-convention']);
  unwrap(await restoreOwnAgreement(db, 'own-quito', T3));
  expect(ids(await detect(page))).toContain('own-quito');
});

test('builds once for each revision, and again after the worker was ended', async () => {
  const db = testDb();
  unwrap(await saveOwnAgreement(db, quito()));
  const detect = detection(db);
  for (let i = 0; i < 3; i++) await detect(page);
  expect(building.buildDetector).toHaveBeenCalledTimes(1);
  unwrap(await saveOwnAgreement(db, quito({ short: 'Quito' })));
  await detect(page);
  expect(building.buildDetector).toHaveBeenCalledTimes(2);
  expect(ids(await detection(db)(page))).toContain('own-quito-3');
});

test('finds the catalogue when the store cannot be read', async () => {
  const db = testDb();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(db.meta, 'get').mockRejectedValue(new DOMException('no storage here', 'SecurityError'));
  expect(ids(await detection(db)(page))).toEqual(['budapest-convention']);
});

test('the fingerprint of a text is made when it is asked for', async () => {
  const detect = detection(testDb());
  expect((await detect(page)).fingerprint).toBeUndefined();
  expect((await detect({ ...page, recognise: true })).fingerprint?.words).toBeGreaterThan(0);
});
