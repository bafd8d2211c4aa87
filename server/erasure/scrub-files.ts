import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { RunFiles } from './store-traces.ts';

/** Folders of the data folder that keep files of users, beside the database. */
const folders = ['uploads', 'rejects'] as const;

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A text as the bytes that a file of a user may hold it in; GB18030 has no encoder in Node, so it is compared decoded. */
function holdsText(bytes: Buffer, texts: readonly string[]): boolean {
  const readings = [
    bytes.toString('utf8'),
    new TextDecoder('gb18030').decode(bytes),
    bytes.toString('utf16le'),
  ];
  return texts.some((text) => readings.some((reading) => reading.includes(text)));
}

/** A packed file (XLSX) cannot be searched for what it says. */
const isPacked = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

/**
 * Removes stored files that hold, or may hold, the erased party's texts: reject files and uploads of the tenant's runs.
 * Uploads of runs that are over are copies that nobody needs, and go in any case.
 *
 * @returns how many files went
 */
export async function scrubFiles(
  home: string,
  runs: readonly RunFiles[],
  texts: readonly string[],
): Promise<number> {
  let removed = 0;
  for (const folder of folders) {
    for (const name of await namesIn(path.join(home, folder))) {
      const run = runs.find((one) => name.includes(one.runId) || name === one.storedFile);
      if (!run) continue;
      const file = path.join(home, folder, name);
      const bytes = await readFile(file);
      const goes = (folder === 'uploads' && run.over) || isPacked(bytes) || holdsText(bytes, texts);
      if (!goes) continue;
      await rm(file, { force: true });
      removed += 1;
    }
  }
  return removed;
}
