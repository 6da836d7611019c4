import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of `in-page/` as one script that puts its exports on `globalThis` under `name`. */
export async function bundle(file: string, name: string, minify = true): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      ...(minify ? {} : { minify }),
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(`./in-page/${file}`, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite gave no bundle');
  return `${first.output[0].code}\n;globalThis.${name} = ${name};`;
}
