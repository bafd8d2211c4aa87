import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ServerAccount } from './server-account.ts';

/** What the server's programs see: no language of the machine, and nothing of ours that is not theirs to know. */
export const serverEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** The superuser's password: made at random at first, kept in a file of mode 0600. */
export function superuserPassword(home: string): string {
  const file = path.join(home, 'superuser-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the data folder when it is missing: UTF-8 whatever the machine's language, collation C, passwords by SCRAM.
 * Built aside and renamed when whole, so that an initdb that was killed leaves nothing that looks like a database.
 * @throws with initdb's words when it fails
 */
export function initCluster(
  binaries: string,
  home: string,
  data: string,
  account: ServerAccount,
  durable: boolean,
): void {
  if (existsSync(path.join(data, 'PG_VERSION'))) return;
  const nursery = `${data}.new`;
  rmSync(nursery, { recursive: true, force: true });
  mkdirSync(nursery, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(nursery, '..', `${path.basename(data)}.pw`);
  writeFileSync(passwordFile, superuserPassword(home), { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  if (account) {
    for (const file of [nursery, passwordFile]) chownSync(file, account.uid, account.gid);
  }
  const words = [
    ['-D', nursery, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ['--encoding=UTF8', '--locale=C', '--no-instructions'],
    durable ? [] : ['--no-sync'],
  ].flat();
  const done = spawnSync(path.join(binaries, 'bin/initdb'), words, {
    cwd: home,
    env: serverEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account ?? {}),
  });
  rmSync(passwordFile, { force: true });
  if (done.status !== 0) {
    rmSync(nursery, { recursive: true, force: true });
    const closed = (done.error as NodeJS.ErrnoException | undefined)?.code === 'EACCES';
    const hint = closed
      ? ` (the user postgres cannot pass through a folder above ${home}: set DULY_HOME to another)`
      : '';
    throw new Error(`initdb failed: ${done.error?.message ?? ''} ${done.stderr ?? ''}${hint}`);
  }
  renameSync(nursery, data);
}
