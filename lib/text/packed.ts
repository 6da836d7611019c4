import { err, ok, type Result } from '../result.ts';

/** A text as it is kept: compressed, with the checksum that proves it. */
export type Packed = {
  /** SHA-256 of the UTF-8 text, lower-case hex. */
  sha256: string;
  /** Length of the UTF-8 text, bytes. */
  textBytes: number;
  gzip: Uint8Array<ArrayBuffer>;
};

/** Halves of surrogate pairs that stand alone become U+FFFD, which is as long in UTF-16 units and code points. */
export async function pack(text: string): Promise<Packed> {
  const utf8 = new TextEncoder().encode(text);
  const gzip = await allOf(new Blob([utf8]).stream().pipeThrough(new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
  return { sha256: await sha256(utf8), textBytes: utf8.length, gzip };
}

/**
 * The text, if it is still the one that was packed. Never gives another: what does not decompress to exactly the length and
 * checksum is damaged.
 */
export async function unpack({ sha256: expected, textBytes, gzip }: Packed): Promise<Result<string, 'damaged'>> {
  try {
    const stream = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
    const utf8 = await allOf(stream, textBytes);
    if (utf8.length !== textBytes || (await sha256(utf8)) !== expected) return err('damaged');
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8));
  } catch {
    // Bytes that are no gzip, or too many of them.
    return err('damaged');
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Everything a stream gives; throws when that is more than `most` bytes, before it fills the memory. */
async function allOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
