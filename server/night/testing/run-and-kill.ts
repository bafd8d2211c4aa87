import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const dayChild = fileURLToPath(new URL('./run-day-child.ts', import.meta.url));

/**
 * Runs a day (or what else `program` does) in a process of its own and kills it with SIGKILL after so many milliseconds from its first sign of life;
 * answers whether it was killed before its end.
 *
 * @param program what is run instead of a day
 */
export function runAndKill(args: readonly string[], afterMs: number, program = dayChild): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let timer: NodeJS.Timeout | undefined;
    let words = '';
    running.stderr.on('data', (part: Buffer) => {
      words += part.toString();
    });
    running.stdout.once('data', () => {
      timer = setTimeout(() => running.kill('SIGKILL'), afterMs);
    });
    running.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(words));
    });
  });
}
