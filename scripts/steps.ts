import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** What a step adds to the last line. */
export type Counts = { passed: number; failed: number };

export type Step = {
  name: string;
  run: () => Counts | Promise<Counts>;
};

export const PASSED: Counts = { passed: 1, failed: 0 };
export const FAILED: Counts = { passed: 0, failed: 1 };

export const add = (a: Counts, b: Counts): Counts => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** Starts a program in the project's folder and gives its exit code; its output goes to this terminal. */
export function execute(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A tool of node_modules, on the Node that runs this script. */
export const executeTool = (tool: string, args: string[], env?: Record<string, string>): Promise<number> =>
  execute(join(ROOT, 'node_modules', '.bin', tool), args, env);

export const asCounts = (code: number): Counts => (code === 0 ? PASSED : FAILED);

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs every step, also after a failed one, prints a table and gives the sum. */
export async function runSteps(steps: Step[]): Promise<Counts> {
  const rows: string[] = [];
  let total: Counts = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    console.log(`\n=== ${name}`);
    const start = performance.now();
    const counts = await Promise.resolve()
      .then(run)
      .catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        return FAILED;
      });
    total = add(total, counts);
    rows.push(
      `${counts.failed ? 'FAILED' : 'ok    '}  ${name.padEnd(34)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed  ${seconds(start).padStart(8)}`,
    );
  }
  console.log(`\n${rows.join('\n')}\n`);
  return total;
}

/** The last line of a run, which other programs read, and the exit code that goes with it. */
export function finish({ passed, failed }: Counts): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
