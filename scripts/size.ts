// `npm run size`: what each built script that runs inside web pages weighs, gzipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUTPUT_FOLDERS } from './builds.ts';

/** Scripts put into pages at build-known places: WXT's content scripts and the unlisted scripts the background injects. */
export function injectedFiles(build: string): string[] {
  const manifestScripts = new Set(['background.js']);
  const top = readdirSync(build).filter((file) => /\.(js|css)$/.test(file) && !manifestScripts.has(file));
  const contentScripts = readdirSync(join(build, 'content-scripts')).map((file) => join('content-scripts', file));
  return [...contentScripts, ...top].sort();
}

export type Size = { file: string; bytes: number; gzipped: number };

export const sizes = (build: string): Size[] =>
  injectedFiles(build).map((file) => {
    const content = readFileSync(join(build, file));
    return { file: relative('.', file), bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  });

if (import.meta.main) {
  for (const [browser, folder] of Object.entries(OUTPUT_FOLDERS)) {
    console.log(`Put into pages by the ${browser} build:`);
    for (const { file, bytes, gzipped } of sizes(folder)) {
      console.log(`  ${file.padEnd(28)} ${String(bytes).padStart(8)} B ${String(gzipped).padStart(8)} B gzipped`);
    }
  }
}
