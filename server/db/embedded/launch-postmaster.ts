import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { serverEnvironment } from './init-cluster.ts';
import type { ServerAccount } from './server-account.ts';

/** Past it the log begins anew: it is for the last start's troubles, not an archive. */
const logLimitBytes = 5_000_000;

const settings = (durable: boolean): Record<string, string> => ({
  listen_addresses: '127.0.0.1',
  // Reached by TCP only: the path of a socket has a limit of about a hundred bytes that a long home breaks.
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_connections: '100',
  // Erasure relies on these two: old log segments are removed, not kept under a new name with their old bytes.
  wal_recycle: 'off',
  min_wal_size: '32MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // No statement and no detail in the log: both may hold personal data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
});

/** A port of 127.0.0.1 that was free a moment ago: `wanted` when it is, else any. */
export async function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export type Launched = { pid: number; exited: () => boolean; log: () => string };

/** Starts the server in a process group of its own, so that Ctrl-C in our terminal does not reach it before we stop it. */
export function launchPostmaster(
  binaries: string,
  home: string,
  data: string,
  port: number,
  account: ServerAccount,
  durable: boolean,
): Launched {
  const logFile = path.join(home, 'server.log');
  const log = openSync(logFile, 'a', 0o600);
  if (statSync(logFile).size > logLimitBytes) truncateSync(logFile);
  const from = statSync(logFile).size;
  const flags = Object.entries(settings(durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(binaries, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags], {
    cwd: home,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
    ...(account ?? {}),
  });
  closeSync(log);
  let gone = false;
  child.once('exit', () => {
    gone = true;
  });
  child.once('error', () => {
    gone = true;
  });
  child.unref();
  return {
    pid: child.pid ?? 0,
    exited: () => gone,
    log: () => readFileSync(logFile).subarray(from).toString('utf8'),
  };
}
