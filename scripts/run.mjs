// Starts a script of this folder on a machine that has only git, Node and npm: `node scripts/run.mjs test`.
// Plain JavaScript with built-ins only, because it runs before anything is installed and on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const projectNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @param {string} file */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The lock file's packages are installed, in those versions. Times of files say nothing after a clone. */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(projectNode)) return false;
  const present = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (error) console.error(`${command} did not start: ${error.message}`);
  return status ?? 1;
}

const [name, ...args] = process.argv.slice(2);
if (!name) {
  console.error('usage: node scripts/run.mjs SCRIPT [ARGUMENT…]');
  process.exit(2);
}
if (!installed()) {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const status = npm
    ? run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'])
    : run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    console.error('npm ci failed: packages could not be installed.');
    process.exit(status);
  }
}
process.exit(run(projectNode, [join('scripts', `${name}.ts`), ...args]));
