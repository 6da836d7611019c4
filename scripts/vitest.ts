import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, executeTool, FAILED } from './steps.ts';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** A file that failed as a whole (it does not load, a hook threw) has no failed test of its own, but is one failure. */
const brokenFiles = ({ testResults }: Report) =>
  testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'))
    .length;

/** Runs projects of vitest.config.ts and gives the counts of vitest's own report. */
export async function runVitest(projects: string[], env?: Record<string, string>): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'normscope-vitest-'));
  const file = join(folder, 'report.json');
  try {
    const chosen = projects.flatMap((project) => ['--project', project]);
    const code = await executeTool(
      'vitest',
      ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      env,
    );
    const report: Report = JSON.parse(await readFile(file, 'utf8'));
    const failed = report.numFailedTests + brokenFiles(report);
    // An error outside any test (an unhandled rejection) shows in the exit code alone.
    return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch (error) {
    console.error(`vitest gave no report: ${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
