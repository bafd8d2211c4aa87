import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where an uploaded file waits. Its name is an id of ours: nothing that a client sends becomes a path. */
export function storedFilePath(home: string, storedFile: string): string {
  if (!/^[0-9a-f-]{36}$/.test(storedFile)) throw new Error('not the name of a stored file');
  return path.join(home, 'uploads', storedFile);
}

/** Stores an upload so that only its owner can read it; answers with size and hash. */
export async function storeFile(
  home: string,
  storedFile: string,
  content: Readable,
): Promise<{ sizeBytes: number; sha256: Buffer }> {
  await mkdir(path.join(home, 'uploads'), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(
    content,
    measure,
    createWriteStream(storedFilePath(home, storedFile), { mode: 0o600, flags: 'wx' }),
  );
  return { sizeBytes, sha256: hash.digest() };
}

/** Removes a stored file; one that is gone already is as good. */
export async function removeStoredFile(home: string, storedFile: string): Promise<void> {
  await rm(storedFilePath(home, storedFile), { force: true });
}
