import type { Mention } from '../../../lib/model/mention.ts';
import type { Span } from './peers.ts';

declare const pageSide: typeof import('./page-side.ts');
declare const peers: typeof import('./peers.ts');

/** What one page took, milliseconds. `cold` is the first time in a fresh page and a fresh worker, `warm` the best of later ones. */
export type PageTimes = {
  /** UTF-16 units of all text nodes, and of the text that was read from them. */
  raw: number;
  length: number;
  evaluate: number;
  read: { cold: number; warm: number };
  show: { cold: number; warm: number };
  /** In the worker: the script with its data, the detector, the mentions. */
  ready: { evaluate: number; build: number };
  detect: { cold: number; warm: number };
  /** Names alone, warm: what other packages do. The rest decides which count, and binds norms and short forms. */
  names: number;
  /** Lower bound (a). */
  walk: { cold: number; warm: number };
  /** A loop over the text that does nothing: what this machine takes for a unit today. */
  touch: number;
  text: string;
  truth: (Span & { dress: string })[];
  found: Span[];
};

/** How often something is done again once it is warm. */
const ROUNDS = 12;

/** Runs a script the way a page's own is run: in the global scope, compiled now. Only our own bundles come here. */
// biome-ignore lint/security/noGlobalEval: compiling is part of what is measured.
export const run = (source: string): unknown => globalThis.eval(source);

export function timed<T>(work: () => T): { took: number; value: T } {
  const start = performance.now();
  const value = work();
  return { took: performance.now() - start, value };
}

/** Clocks of pages are coarse: many rounds, divided. */
export function warm(work: () => void, rounds = ROUNDS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let part = 0; part < 3; part++) {
    const { took } = timed(() => {
      for (let i = 0; i < rounds; i++) work();
    });
    best = Math.min(best, took / rounds);
  }
  return best;
}

type FromWorker = { ready: PageTimes['ready']; cold: number; warm: number; names: number; mentions: Mention[] };

/** Runs a text through the detector in a worker that has never run anything. */
export async function inWorker(source: string, text: string, rounds: number): Promise<FromWorker> {
  const body = `onmessage = ({ data: { source, text, rounds } }) => {
    const t0 = performance.now();
    (0, eval)(source);
    const t1 = performance.now();
    const detector = workerSide.build();
    const t2 = performance.now();
    const mentions = workerSide.findMentions(text, detector);
    const t3 = performance.now();
    const warm = (work) => {
      let best = Infinity;
      for (let part = 0; part < 3 && rounds > 0; part++) {
        const from = performance.now();
        for (let i = 0; i < rounds; i++) work(text, detector);
        best = Math.min(best, (performance.now() - from) / rounds);
      }
      return best;
    };
    const all = warm(workerSide.findMentions);
    const names = warm(workerSide.scanNames);
    postMessage({ ready: { evaluate: t1 - t0, build: t2 - t1 }, cold: t3 - t2, warm: all, names, mentions });
  }`;
  const worker = new Worker(URL.createObjectURL(new Blob([body])));
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(`the worker failed: ${message}`));
      worker.postMessage({ source, text, rounds });
    });
  } finally {
    worker.terminate();
  }
}

/** The whole path on the page that is open. Names are put in before, so that nothing of ours ran when the clock starts. */
export async function wholePath(pageSource: string, workerSource: string, names: string[], seed: number): Promise<PageTimes> {
  const planted = peers.plant(names, seed);
  void document.documentElement.offsetHeight;
  const raw = peers.rawLength();
  const evaluate = timed(() => run(pageSource)).took;
  const reader = timed(() => pageSide.htmlReader(document)).value;
  const first = timed(() => reader.read());
  const { text } = first.value;
  const worker = await inWorker(workerSource, text, ROUNDS);
  const shown = timed(() => pageSide.show(first.value, worker.mentions));
  const walkCold = timed(() => peers.walkAndFold()).took;
  const again = () => pageSide.htmlReader(document).read();
  return {
    raw,
    length: text.length,
    evaluate,
    read: { cold: first.took, warm: warm(again) },
    show: { cold: shown.took, warm: warm(() => pageSide.show(first.value, worker.mentions)) },
    ready: worker.ready,
    detect: { cold: worker.cold, warm: worker.warm },
    names: worker.names,
    walk: { cold: walkCold, warm: warm(peers.walkAndFold) },
    touch: warm(() => touch(text)),
    text,
    truth: planted.flatMap(({ range, dress }) => {
      const place = first.value.describe(range);
      return place ? [{ start: place.start, end: place.end, dress }] : [];
    }),
    found: worker.mentions.map(({ start, end }) => ({ start, end })),
  };
}

let seen = 0;
function touch(text: string): void {
  for (let i = 0; i < text.length; i++) seen = (seen + text.charCodeAt(i)) | 0;
}

export type PeerTimes = { build: number; cold: number; warm: number; found: Span[] };

/** One way to find all names in the page's text, on the page that is open. */
export function timePeer(peer: string, names: string[], text: string, salt: string): PeerTimes {
  const keys = peers.foldNames(names);
  const built = timed(() => peers.finders[peer]?.(keys, salt));
  const find = built.value ?? (() => []);
  const first = timed(() => find(text));
  return { build: built.took, cold: first.took, warm: warm(() => find(text), 2), found: first.value };
}

/** A package that marks in the page: once, since it changes it. */
export function timeMarker(marker: string, names: string[]): { took: number; found: Span[] } {
  const { took, value } = timed(() => peers.markers[marker]?.(names) ?? []);
  const read = pageSide.htmlReader(document).read();
  return {
    took,
    found: value.flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const place = read.describe(range);
      return place ? [{ start: place.start, end: place.end }] : [];
    }),
  };
}

/** Puts the names in without measuring. */
export const plantOnly = (names: string[], seed: number): number => peers.plant(names, seed).length;
