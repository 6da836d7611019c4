import type { UnreadFrames } from '../model/page-report.ts';
import type { Frame } from './flat-tree.ts';
import { isShown } from './readable.ts';

/** Frames smaller than this hold buttons and counters, not text that is missed. CSS pixels. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

const MOST_HOSTS = 20;

/** Frames of other sites that are large enough to hold text, and where they come from by the word of the page. */
export function unreadFrames(frames: readonly Frame[]): UnreadFrames {
  const closed = frames.filter(isClosed);
  const hosts = closed.map(({ src }) => hostOf(src)).filter((host) => host !== '');
  return { frames: closed.length, hosts: [...new Set(hosts)].slice(0, MOST_HOSTS) };
}

function isClosed(frame: Frame): boolean {
  // Other extensions put frames of their own into pages.
  if (frame.contentDocument || !isShown(frame) || /^(chrome|moz)-extension:/.test(frame.src)) return false;
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** Without a port; empty for what has no host, as a frame with its page in an attribute. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.slice(0, 253) : '';
}
