import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { maxArchiveEntries, maxInflatedBytes, maxInflateRatio, ratioFreeBytes } from './limits.ts';

/** Why an archive is not opened. */
export type ArchiveFault =
  | 'archive-damaged'
  | 'archive-encrypted'
  | 'archive-too-large'
  | 'archive-has-entities';

type Entry = { name: string; method: number; flags: number; packed: number; inflated: number; at: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** The central directory; null when there is none or it needs ZIP64, which no workbook below our size does. */
async function readDirectory(file: FileHandle, size: number): Promise<Entry[] | null> {
  // The end record is 22 bytes and a comment of up to 65,535.
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) return null;
  const [count, length, at] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (count > maxArchiveEntries || at + length > size) return null;
  const directory = await readAt(file, at, length);
  const entries: Entry[] = [];
  let cursor = 0;
  for (let n = 0; n < count; n += 1) {
    if (cursor + 46 > directory.length || directory.readUInt32LE(cursor) !== entryMark) return null;
    const nameLength = directory.readUInt16LE(cursor + 28);
    entries.push({
      flags: directory.readUInt16LE(cursor + 8),
      method: directory.readUInt16LE(cursor + 10),
      packed: directory.readUInt32LE(cursor + 20),
      inflated: directory.readUInt32LE(cursor + 24),
      at: directory.readUInt32LE(cursor + 42),
      name: directory.toString('utf8', cursor + 46, cursor + 46 + nameLength),
    });
    cursor += 46 + nameLength + directory.readUInt16LE(cursor + 30) + directory.readUInt16LE(cursor + 32);
  }
  return entries;
}

function judgeSizes(entries: readonly Entry[]): ArchiveFault | null {
  let total = 0;
  for (const entry of entries) {
    if ((entry.flags & 1) !== 0) return 'archive-encrypted';
    if (entry.method !== 0 && entry.method !== 8) return 'archive-damaged';
    total += entry.inflated;
    if (entry.inflated > ratioFreeBytes && entry.inflated > entry.packed * maxInflateRatio)
      return 'archive-too-large';
  }
  return total > maxInflatedBytes ? 'archive-too-large' : null;
}

class Refused extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Counts what an entry really inflates to, whatever the directory says, and looks at how its XML begins. */
function measuring(entry: Entry): Writable {
  let seen = 0;
  let start = '';
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (start.length < 2048) start += chunk.toString('latin1', 0, 2048);
      if (seen > entry.inflated) return done(new Refused('archive-too-large'));
      // Entities expand in the reader's memory; no spreadsheet program writes any.
      if (/<!DOCTYPE|<!ENTITY/i.test(start)) return done(new Refused('archive-has-entities'));
      done();
    },
  });
}

async function inflateEntry(path: string, file: FileHandle, entry: Entry): Promise<void> {
  if (entry.packed === 0) return;
  const local = await readAt(file, entry.at, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== localMark) throw new Refused('archive-damaged');
  const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 });
  if (entry.method === 0) await pipeline(packed, measuring(entry));
  else await pipeline(packed, createInflateRaw(), measuring(entry));
}

/**
 * Looks at an XLSX before anything is unpacked in memory: sizes and ratios that its directory states, then, streaming, what
 * every part really inflates to. Null when it is harmless.
 */
export async function checkArchive(path: string): Promise<ArchiveFault | null> {
  const file = await open(path, 'r');
  try {
    const entries = await readDirectory(file, (await file.stat()).size);
    if (entries === null || entries.length === 0) return 'archive-damaged';
    const fault = judgeSizes(entries);
    if (fault !== null) return fault;
    for (const entry of entries) await inflateEntry(path, file, entry);
    return null;
  } catch (error) {
    return error instanceof Refused ? error.fault : 'archive-damaged';
  } finally {
    await file.close();
  }
}
