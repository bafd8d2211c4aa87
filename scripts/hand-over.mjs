// Becoming another program. Plain JavaScript, since scripts/start.mjs uses it before there is a Node that runs ours.
import { spawn } from 'node:child_process';
import os from 'node:os';

/**
 * Becomes `node words`, so that signals and exit codes meet nobody in between; where a process cannot become another
 * (an old Node, Windows), starts it, passes signals on and ends as it ends.
 */
export function handOver(node, words, env) {
  if (typeof process.execve === 'function' && process.platform !== 'win32') {
    process.removeAllListeners('warning');
    process.execve(node, [node, ...words], env);
  }
  const child = spawn(node, words, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`duly: ${error}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) =>
    process.exit(signal ? 128 + (os.constants.signals[signal] ?? 0) : (code ?? 1)),
  );
}
