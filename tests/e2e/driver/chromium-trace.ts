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
 * How long scripts ran while something happened, as the browser itself measures it, without a mark in the page: one figure
 * for each group of addresses. Work inside other counted work counts once.
 */
export async function timeScripts<Group extends string>(
  session: CDPSession,
  groups: Record<Group, string[]>,
  during: () => Promise<void>,
): Promise<Record<Group, ScriptTime>> {
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
  const work = events.filter(({ name, ph }) => ph === 'X' && WORK.has(name)).sort((a, b) => a.ts - b.ts);
  const entries = Object.entries<string[]>(groups).map(([group, urls]) => [group, sum(work, urls)]);
  return Object.fromEntries(entries);
}

function sum(work: TraceEvent[], urls: string[]): ScriptTime {
  let total = 0;
  let longest = 0;
  const ends = new Map<string, number>();
  for (const { ts, dur = 0, tid, pid, args } of work) {
    const thread = `${pid}:${tid}`;
    if (!urls.includes(args.data?.url ?? '') || ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    total += dur / 1000;
    longest = Math.max(longest, dur / 1000);
  }
  return { total, longest };
}
