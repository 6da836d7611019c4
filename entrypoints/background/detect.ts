import { fingerprint } from '../../lib/anchor/fingerprint.ts';
import { detectorData } from '../../lib/catalogue/detector-data.ts';
import { buildDetector, type Detector } from '../../lib/detect/build-detector.ts';
import { compileNames } from '../../lib/detect/compile-names.ts';
import { findLinks } from '../../lib/detect/find-links.ts';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { report } from '../../lib/errors.ts';
import type { Detected } from '../../lib/messaging/protocol.ts';
import { toAgreement } from '../../lib/model/to-agreement.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { agreementsRevision, ownAgreements } from '../../lib/store/own-agreements.ts';

type Page = { text: string; links: string[]; recognise: boolean };

/**
 * Finds what pages cite, of the catalogue and of the person's own agreements. The detector is built when first needed after each
 * wake-up (milliseconds, not paid by wake-ups that detect nothing), and again when own agreements were written since: the store
 * says so, whoever wrote, so nothing is lost when this script is ended and nothing has to be told to it.
 */
export function detection(db: AppDb): (page: Page) => Promise<Detected> {
  let built: { revision: string; detector: Detector } | undefined;

  const current = async (): Promise<Detector> => {
    // Read before the agreements: a write in between then only means building once more.
    const revision = await agreementsRevision(db);
    if (built?.revision === revision) return built.detector;
    const own = (await ownAgreements(db)).filter(({ deletedAt }) => deletedAt === undefined).map(toAgreement);
    const detector = own.length > 0 ? buildDetector(detectorData, compileNames(own)) : buildDetector(detectorData);
    built = { revision, detector };
    return detector;
  };

  return async ({ text, links, recognise }) => {
    const detector = await current().catch((cause: unknown) => {
      // Without the store the catalogue is still worth finding.
      report(cause, 'reading own agreements');
      return built?.detector ?? buildDetector(detectorData);
    });
    const start = performance.now();
    const found = {
      mentions: findMentions(text, detector),
      links: findLinks(links, detector),
      ...(recognise ? { fingerprint: fingerprint(text) } : {}),
    };
    return { ...found, ms: performance.now() - start };
  };
}
