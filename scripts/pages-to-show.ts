import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { serve } from './serve.ts';
import { ROOT } from './steps.ts';

export type PagesToShow = {
  /** The page to begin with when a person is looking. */
  first: string;
  addresses: string[];
  /** Pages of this repository, whose passages the tour knows. */
  areSamples: boolean;
  close: () => Promise<void>;
};

const SAMPLES = [
  'hospital-attack.html',
  'joint-statement.html',
  'un-paper.html',
  'article-fr.html',
  'declaracion-es.html',
  'bayan-ar.html',
  'kommentarij-ru.html',
  'dawen-zh.html',
];

const isAddress = (text: string) => /^https?:\/\//.test(text);

/** The sample pages, or the files and addresses that were given; files are served from their own folder on 127.0.0.1. */
export async function pagesToShow(given: string[]): Promise<PagesToShow> {
  // npm starts scripts in the project's folder; INIT_CWD is where the person stands.
  const files = given.filter((each) => !isAddress(each)).map((file) => resolve(process.env.INIT_CWD ?? '.', file));
  for (const file of files) {
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) throw new Error(`There is no file "${file}".`);
  }
  const sites = new Map<string, Awaited<ReturnType<typeof serve>>>();
  const siteOf = async (folder: string) => {
    const site = sites.get(folder) ?? (await serve({ folders: [folder] }));
    sites.set(folder, site);
    return site;
  };
  const close = async () => {
    for (const site of sites.values()) await site.close();
  };
  if (given.length === 0) {
    const library = await siteOf(join(ROOT, 'samples'));
    return { first: library.address, addresses: SAMPLES.map(library.url), areSamples: true, close };
  }
  const addresses: string[] = [];
  for (const each of given) {
    if (isAddress(each)) addresses.push(each);
    else {
      const file = resolve(process.env.INIT_CWD ?? '.', each);
      addresses.push((await siteOf(dirname(file))).url(encodeURIComponent(basename(file))));
    }
  }
  return { first: addresses[0] as string, addresses, areSamples: false, close };
}
