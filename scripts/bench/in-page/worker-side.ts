import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { findLinks } from '../../../lib/detect/find-links.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { scanNames } from '../../../lib/detect/scan-names.ts';

/** What the extension's background holds of detection. */
export const build = () => buildDetector(detectorData);
export { findLinks, findMentions, scanNames };
