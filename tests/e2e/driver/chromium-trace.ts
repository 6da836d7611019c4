import type { CDPSession, Protocol } from 'puppeteer-core';

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string } };
};

export type ScriptTime = { total: number; longest: number };

/** Work a script does, by the names under which the browser records it. */
const WORK = new Set(['EvaluateScript', 'FunctionCall', 'v8.run', 'v8.callFunction']);

/**
 * Main thread time of scripts whose address passes, while something happens: as the browser itself measures it, without
 * a mark in the page. Work inside other counted work counts once.
 */
export async function timeScripts(
  session: CDPSession,
  isOwn: (url: string) => boolean,
  during: () => Promise<void>,
): Promise<ScriptTime> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: Protocol.Tracing.DataCollectedEvent) => {
    events.push(...(value as unknown as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  try {
    await during();
  } finally {
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  const own = events
    .filter(({ name, ph, args }) => ph === 'X' && WORK.has(name) && isOwn(args.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let longest = 0;
  const ends = new Map<string, number>();
  for (const { ts, dur = 0, tid, pid } of own) {
    const thread = `${pid}:${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    total += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { total, longest };
}
