import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { identifyProcess, type ProcessIdentity, processLives } from './process-identity.ts';

export type Postmaster = { process: ProcessIdentity; port: number };

function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * The server that runs on this data folder, if one does: found through postmaster.pid, whoever started it. A file whose
 * process is gone, or is by now another program, is removed; PostgreSQL itself would refuse to start in the second case.
 */
export function runningPostmaster(data: string): Postmaster | null {
  const file = path.join(data, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (Number.isInteger(pid) && pid > 1) {
    const found = identifyProcess(pid);
    if (processLives(found) && commandOf(pid).includes(data)) return { process: found, port };
  }
  rmSync(file, { force: true });
  return null;
}
