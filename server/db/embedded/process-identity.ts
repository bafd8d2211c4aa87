import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same id. `began` is in kernel ticks, null without /proc. */
export type ProcessIdentity = { pid: number; began: string | null };

function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

export function identifyProcess(pid: number): ProcessIdentity {
  return { pid, began: statOf(pid)?.[19] ?? null };
}

/** Whether that very process still runs. A zombie does not: in a container nobody may ever fetch it. */
export function processLives({ pid, began }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const stat = statOf(pid);
  if (stat === null) return began === null;
  return stat[0] !== 'Z' && stat[0] !== 'X' && (began === null || stat[19] === began);
}
