import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.ts';

/**
 * Path of a file that the extension handed out, once it is whole: browsers first leave an empty file, or one under
 * another name (`.part`, `.crdownload`), in its place.
 */
export async function downloaded(folder: string, ending: string): Promise<string> {
  const file = await until(`a whole file *${ending} among the downloads`, async () => {
    const names = await readdir(folder);
    const name = names.find((each) => each.endsWith(ending));
    if (!name || names.some((each) => /\.(part|crdownload)$/.test(each))) return '';
    return (await stat(join(folder, name))).size > 0 ? join(folder, name) : '';
  });
  return file;
}
