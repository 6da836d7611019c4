import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Format } from '../../lib/exchange/format.ts';
import { formats } from '../../lib/exchange/formats.ts';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('lib/exchange/', root)).filter((name) => name.endsWith('.ts'));

const isFormat = (value: unknown): value is Format => value instanceof Object && 'serialize' in value && 'mediaType' in value;

test('every format in lib/exchange is registered once, under the name of its file', async () => {
  const found = await Promise.all(
    files.map(async (name) => {
      const exported: Record<string, unknown> = await import(new URL(`lib/exchange/${name}`, root).href);
      return Object.values(exported)
        .filter(isFormat)
        .map((format) => [name.replace('.ts', ''), format] as const);
    }),
  );
  expect(Object.fromEntries(found.flat())).toEqual(formats);
});

test('no two formats write the same extension', () => {
  const extensions = Object.values(formats).map((format) => format.extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});

for (const [id, format] of Object.entries(formats)) {
  test(`${id} has an extension without a dot, a media type, and a test that pins its bytes`, () => {
    expect(format.extension).toMatch(/^[a-z0-9]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+.-]+(;|$)/);
    expect(readFileSync(new URL(`tests/unit/exchange/${id}.test.ts`, root), 'utf8')).toContain("test('pins the exact bytes'");
  });
}
