import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../lib/text/packed.ts';

test('any text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      expect(await unpack(await pack(text))).toEqual({ ok: true, value: text });
    }),
    { numRuns: 100 },
  );
});

test('half a character keeps its place: what stands after it does not move', async () => {
  const unpacked = await unpack(await pack('a\ud83c b'));
  expect(unpacked).toEqual({ ok: true, value: 'a\ufffd b' });
});

test('a mark at the beginning is part of the text', async () => {
  expect(await unpack(await pack('\ufeffa'))).toEqual({ ok: true, value: '\ufeffa' });
});

test('has the checksum that other programs compute, and takes less space than the text', async () => {
  const packed = await pack('abc');
  // https://csrc.nist.gov/CSRC/media/Projects/Cryptographic-Standards-and-Guidelines/documents/examples/SHA256.pdf
  expect(packed.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect((await pack('States should not. '.repeat(1_000))).gzip.length).toBeLessThan(500);
});

test('a changed byte anywhere is never shown as good', async () => {
  const packed = await pack('Hospitals are critical infrastructure. Norm 13(f) says so.');
  for (let at = 0; at < packed.gzip.length; at++) {
    const gzip = packed.gzip.slice();
    gzip[at] = (gzip[at] as number) ^ 1;
    const unpacked = await unpack({ ...packed, gzip });
    // A few bytes of a gzip header say nothing about the text.
    if (unpacked.ok) expect(unpacked.value).toBe('Hospitals are critical infrastructure. Norm 13(f) says so.');
    else expect(unpacked.error).toBe('damaged');
  }
  expect(await unpack({ ...packed, gzip: packed.gzip.slice(0, -9) })).toEqual({ ok: false, error: 'damaged' });
  expect(await unpack({ ...packed, gzip: new Uint8Array() })).toEqual({ ok: false, error: 'damaged' });
});

test('another text with a good checksum of its own is damaged all the same', async () => {
  const [one, other] = [await pack('States should.'), await pack('States should not.')];
  expect(await unpack({ ...one, gzip: other.gzip })).toEqual({ ok: false, error: 'damaged' });
  expect(await unpack({ ...one, gzip: other.gzip, textBytes: other.textBytes })).toEqual({ ok: false, error: 'damaged' });
});

test('a copy that would unpack to more than its text is given up before it fills the memory', async () => {
  const bomb = await pack('0'.repeat(5_000_000));
  expect(await unpack({ ...bomb, textBytes: 10 })).toEqual({ ok: false, error: 'damaged' });
});
