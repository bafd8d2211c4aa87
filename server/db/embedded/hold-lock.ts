import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, type ProcessIdentity, processLives } from './process-identity.ts';

/** Longer than any start with crash recovery that we have seen; past it something is wrong and a person must look. */
const patienceMs = 5 * 60_000;

function takeLock(file: string): boolean {
  const mine = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  // Written aside and linked, so that nobody ever reads a lock that is half written.
  writeFileSync(mine, JSON.stringify(identifyProcess(process.pid)));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes the lock of a process that is gone. The rename is the claim: of several that find it stale one succeeds. */
function clearStaleLock(file: string): void {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
    if (processLives(holder)) return;
    const stale = `${file}.stale.${process.pid}`;
    renameSync(file, stale);
    rmSync(stale, { force: true });
  } catch {
    // It went, or another took it, between two looks.
  }
}

/**
 * Does `work` while no other process that uses the same lock file does. A lock left by a killed process is taken over.
 * @throws when a living process holds it for five minutes
 */
export async function holdLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patienceMs;
  while (!takeLock(file)) {
    clearStaleLock(file);
    if (Date.now() > until)
      throw new Error(`${file} has been held for five minutes by another process of Duly`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
