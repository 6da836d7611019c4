import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUTPUT_FOLDERS } from '../../scripts/builds.ts';
import { sizes } from '../../scripts/size.ts';

const THIS_FILE = 'tests/repo/repository.test.ts';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const isText = (file: string) => !/\.(png|ico|woff2?|gz|zip)$/.test(file);
const read = (file: string) => readFileSync(file, 'utf8');

/** Lines of tracked text files that match, as `file:line`. */
const linesWith = (pattern: RegExp): string[] =>
  tracked
    .filter((file) => isText(file) && file !== THIS_FILE)
    .flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : []));
    });

describe('the repository', () => {
  test('names no place of one machine', () => {
    expect(linesWith(/(^|[\s"'`(=:])\/(work|root|home|tmp|Users)\//)).toEqual([]);
  });

  test('names no package registry', () => {
    expect(linesWith(/:\/\/(registry\.|npm\.pkg\.|[\w.-]*(verdaccio|artifactory|nexus))/i)).toEqual([]);
  });

  test('locks packages without saying where they were fetched', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });

  test('pins every package to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('tracks nothing that a command makes', () => {
    expect(tracked.filter((file) => /^(node_modules|\.output|\.wxt)\//.test(file))).toEqual([]);
  });

  test('has its licence', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n/);
    expect(JSON.parse(read('package.json')).license).toBe('MIT');
  });

  test('tells a newcomer the two commands', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });

  test('has a guide for contributors that is read in one go', () => {
    expect(read('CONTRIBUTING.md').split('\n').length).toBeLessThan(100);
  });

  test('links to files that are there', () => {
    const documents = tracked.filter((file) => file.endsWith('.md'));
    const broken = documents.flatMap((file) => {
      const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
      const links = [...read(file).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target]) => target as string);
      const local = links.filter((target) => !/^[a-z]+:/.test(target));
      return local.filter((target) => !exists(folder + target)).map((target) => `${file} → ${target}`);
    });
    expect(broken).toEqual([]);
  });
});

const exists = (path: string): boolean => {
  const clean = new URL(path, 'file:///').pathname.slice(1).replace(/\/$/, '');
  return tracked.some((file) => file === clean || file.startsWith(`${clean}/`));
};

describe('scripts put into pages', () => {
  /** `| file | limit kB |` rows of docs/size.md. */
  const limits = new Map(
    [...read('docs/size.md').matchAll(/^\| `([^`]+)`\s*\| (\d+) kB\s*\|/gm)].map(([, file, limit]) => [
      file as string,
      Number(limit),
    ]),
  );

  for (const [browser, folder] of Object.entries(OUTPUT_FOLDERS)) {
    test(`of the ${browser} build weigh no more than docs/size.md says`, () => {
      const measured = sizes(folder);
      expect(measured.map(({ file }) => file).sort()).toEqual([...limits.keys()].sort());
      for (const { file, gzipped } of measured) {
        const kilobytes = gzipped / 1000;
        console.log(`${browser} ${file}: ${kilobytes.toFixed(1)} kB gzipped, limit ${limits.get(file)} kB`);
        expect(kilobytes, file).toBeLessThanOrEqual(limits.get(file) ?? 0);
      }
    });
  }
});
