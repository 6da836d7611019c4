/** A text in lower case, without accents, white space collapsed, and where each of its units came from. */
export type PlainFold = { text: string; at: Uint32Array };

const table = new Uint16Array(65_536);

/** What any package needs that looks for names in folded text and has to say where they stand. */
export function folded(text: string): PlainFold {
  const units = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let unit = table[code] ?? 0;
    if (unit === 0) {
      unit = foldOne(code);
      table[code] = unit;
    }
    if (unit === SKIPPED || (unit === 32 && units[length - 1] === 32)) continue;
    units[length] = unit;
    at[length++] = i;
  }
  return { text: decode(units.subarray(0, length)), at };
}

const SKIPPED = 0xffff;
const decoder = new TextDecoder('utf-16le');
const decode = (units: Uint16Array) => decoder.decode(units);

function foldOne(code: number): number {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return 32;
  if (/[‐‑–—−]/.test(char)) return 45;
  if (/[‘’]/.test(char)) return 39;
  if (/[“”«»]/.test(char)) return 34;
  if (/[\p{M}\p{Cf}]/u.test(char)) return SKIPPED;
  return char.toLowerCase().normalize('NFD').charCodeAt(0) || SKIPPED;
}
