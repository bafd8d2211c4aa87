import { open } from 'node:fs/promises';

/** Encodings that a table of text may have. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const chunkBytes = 256 * 1024;

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Whether every byte of the file is a character of the encoding. */
async function decodes(file: string, encoding: TextEncoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunksOf(file)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether text that decodes as GB18030 is Chinese. Nearly every pair of high bytes decodes there, so a Latin-1 "Société"
 * would become rare characters in silence. Chinese text stands in the plane of GB 2312 (second byte A1 and above); accented
 * letters followed by plain ones do not.
 */
async function looksChinese(file: string): Promise<boolean> {
  let common = 0;
  let rare = 0;
  let lead = 0;
  for await (const chunk of chunksOf(file)) {
    for (const byte of chunk) {
      if (lead === 0) {
        if (byte >= 0x81) lead = byte;
        continue;
      }
      if (byte >= 0xa1 && lead >= 0xa1 && lead <= 0xf7) common += 1;
      else rare += 1;
      lead = 0;
    }
    if (common + rare > 20_000) break;
  }
  return common > rare * 3;
}

async function head(file: string): Promise<Buffer> {
  for await (const chunk of chunksOf(file)) return Buffer.from(chunk.subarray(0, 4096));
  return Buffer.alloc(0);
}

/** UTF-16 without its mark: every other byte of plain letters is zero. */
function zeroPattern(bytes: Buffer): TextEncoding | 'binary' | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return null;
  const most = bytes.length / 8;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return 'binary';
}

/**
 * The encoding of a text file: by its mark, else UTF-8 when all of it is valid, else GB18030 when all of it is valid and
 * looks Chinese. Null when it is none of these: then it is refused, since garbled names would go into the book.
 */
export async function detectEncoding(file: string): Promise<TextEncoding | null> {
  const first = await head(file);
  if (first[0] === 0xff && first[1] === 0xfe) return (await decodes(file, 'utf-16le')) ? 'utf-16le' : null;
  if (first[0] === 0xfe && first[1] === 0xff) return (await decodes(file, 'utf-16be')) ? 'utf-16be' : null;
  const zeros = zeroPattern(first);
  if (zeros === 'binary') return null;
  if (zeros !== null) return (await decodes(file, zeros)) ? zeros : null;
  if (await decodes(file, 'utf-8')) return 'utf-8';
  return (await decodes(file, 'gb18030')) && (await looksChinese(file)) ? 'gb18030' : null;
}
