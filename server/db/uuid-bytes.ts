const dash = 0x2d;
const digits = Buffer.from('0123456789abcdef', 'latin1');

/** The two characters of each byte, one after another. */
const pairs = Buffer.from(
  Array.from({ length: 256 }, (_, byte) => [digits[byte >> 4] ?? 0, digits[byte & 15] ?? 0]).flat(),
);

/** What each character of a number in base 16 is worth. */
const worth = new Uint8Array(128);
for (const [value, code] of digits.entries()) {
  worth[code] = value;
  worth[String.fromCharCode(code).toUpperCase().charCodeAt(0)] = value;
}

/** An id's 36 characters; where its dashes stand they stay. */
const text = Buffer.from('00000000-0000-0000-0000-000000000000', 'latin1');
/** Where the two characters of each byte stand. */
const places = Uint8Array.of(0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34);

/**
 * The id whose 16 bytes begin at `from`. Put together in one place: glued from pieces, the ids of a chunk alone are more
 * garbage than everything else that it makes.
 */
export function readUuid(bytes: Buffer, from: number): string {
  for (let n = 0; n < 16; n += 1) {
    const pair = (bytes[from + n] ?? 0) * 2;
    const at = places[n] ?? 0;
    text[at] = pairs[pair] ?? 0;
    text[at + 1] = pairs[pair + 1] ?? 0;
  }
  return text.toString('latin1');
}

/**
 * Writes an id's 16 bytes.
 *
 * @returns where they end
 */
export function writeUuid(id: string, into: Buffer, from: number): number {
  let at = from;
  for (let n = 0; n < id.length; n += 1) {
    const high = id.charCodeAt(n);
    if (high === dash) continue;
    n += 1;
    into[at] = ((worth[high] ?? 0) << 4) | (worth[id.charCodeAt(n)] ?? 0);
    at += 1;
  }
  return at;
}
