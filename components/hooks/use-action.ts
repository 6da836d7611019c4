import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../ui/ErrorNotice.tsx';

/** What a callback that may fail gives back: nothing when it worked. */
export type Outcome = Promise<Failure | undefined>;

type ActionState = { state: 'idle' } | { state: 'busy' } | { state: 'done' } | { state: 'failed'; failure: Failure };

/** One action a person started: busy while it runs (a second press does nothing), then done or failed. */
export function useAction<Args extends unknown[]>(action: (...args: Args) => Outcome, unforeseen: string) {
  const [status, setStatus] = useState<ActionState>({ state: 'idle' });
  const running = useRef(false);
  const run = async (...args: Args): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setStatus({ state: 'busy' });
    const failure = await action(...args).catch((cause: unknown): Failure => ({ text: unforeseen, code: String(cause) }));
    running.current = false;
    setStatus(failure ? { state: 'failed', failure } : { state: 'done' });
    return failure === undefined;
  };
  return { status, run, reset: () => setStatus({ state: 'idle' }) };
}
