import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ProcessIdentity, processLives } from '../embedded/process-identity.ts';
import { runningPostmaster } from '../embedded/running-postmaster.ts';

/** A younger folder may belong to a run that is only starting and has not noted its use yet. */
const settledMs = 5 * 60_000;

function isUsed(home: string): boolean {
  try {
    return readdirSync(path.join(home, 'users')).some((name) => {
      const user = JSON.parse(readFileSync(path.join(home, 'users', name), 'utf8')) as ProcessIdentity;
      return processLives(user);
    });
  } catch {
    return false;
  }
}

/**
 * Ends the servers of test runs that were killed, and removes their folders: nothing else ever would, since their data
 * is of no use and their names are made at random.
 */
export function sweepLeftServers(): void {
  for (const name of readdirSync(tmpdir())) {
    const home = path.join(tmpdir(), name);
    if (!/^duly-(pg|embedded)-/.test(name)) continue;
    try {
      const { mtimeMs, uid } = statSync(home);
      if (uid !== process.getuid?.() || Date.now() - mtimeMs < settledMs || isUsed(home)) continue;
      for (const major of [15, 18]) {
        const left = runningPostmaster(path.join(home, `data-${major}`));
        if (left) process.kill(left.process.pid, 'SIGQUIT');
      }
      rmSync(home, { recursive: true, force: true });
    } catch {
      // Another run sweeps the same folder.
    }
  }
}
