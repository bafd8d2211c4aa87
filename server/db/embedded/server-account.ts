import { spawnSync } from 'node:child_process';

/** Whom the database server runs as: null means ourselves. PostgreSQL refuses to run as root. */
export type ServerAccount = { uid: number; gid: number } | null;

function idOf(flag: '-u' | '-g'): number | null {
  const answer = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}

/** Ways to make a system user, of the common Linux families; the first that exists is used. */
const makers: readonly (readonly string[])[] = [
  [
    'useradd',
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/bin/false',
    'postgres',
  ],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'postgres'],
];

/**
 * The account for the server: as root the system user `postgres`, made when it is missing.
 * @throws when it is missing and cannot be made
 */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return null;
  for (const maker of makers) {
    if (idOf('-u') !== null) break;
    const [command = '', ...words] = maker;
    spawnSync(command, words, { stdio: 'ignore' });
  }
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (uid === null || gid === null) {
    throw new Error(
      'the system user postgres is missing and could not be made; set DATABASE_URL or do not run as root',
    );
  }
  return { uid, gid };
}
