import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = path.resolve(fileURLToPath(new URL('../../../', import.meta.url)));

/** Root's homes. The folder is ours, and the `postgres` user passes through it. */
export const rootHomes = '/var/lib/duly';

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Where this checkout keeps its database. `DULY_HOME` decides when it is set. Root's is under /var/lib, because the
 * `postgres` user that the server runs as cannot read a clone or home of mode 0700; another user's is among their data.
 * The hash keeps two checkouts (and two homes of root) apart.
 */
export function embeddedHome(env: NodeJS.ProcessEnv = process.env): string {
  if (env.DULY_HOME) return path.resolve(env.DULY_HOME);
  const home = env.HOME || homedir();
  if (process.getuid?.() === 0) return path.join(rootHomes, shortHash(`${checkout}\n${home}`));
  return path.join(env.XDG_DATA_HOME || path.join(home, '.local/share'), 'duly', shortHash(checkout));
}
