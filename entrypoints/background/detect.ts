import { detectorData } from '../../lib/catalogue/detector-data.ts';
import { buildDetector, type Detector } from '../../lib/detect/build-detector.ts';
import { findLinks } from '../../lib/detect/find-links.ts';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import type { Detected } from '../../lib/messaging/protocol.ts';

/** Built when first needed after each wake-up: milliseconds, and not paid by wake-ups that detect nothing. */
let detector: Detector | undefined;

/** Finds what a page's text and links cite. */
export function detect({ text, links }: { text: string; links: string[] }): Detected {
  detector ??= buildDetector(detectorData);
  return { mentions: findMentions(text, detector), links: findLinks(links, detector) };
}
