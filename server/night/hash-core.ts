import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const storeys = ['kernel', 'facts', 'law', 'core'] as const;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('node_modules/'))
    .filter((name) => !name.includes('testing/'))
    .sort();
}

let kept: string | null = null;

/**
 * SHA-256 (hex) over everything that decides: the sources of kernel, facts, law and core, or the bundle that was built of
 * them. Computed once; it is what tells two answers of two releases apart.
 */
export function hashCore(): string {
  if (kept !== null) return kept;
  const hash = createHash('sha256');
  const root = fileURLToPath(new URL('../../', import.meta.url));
  if (existsSync(`${root}core/day/decide-day.ts`)) {
    for (const storey of storeys) {
      for (const name of sourceFiles(`${root}${storey}`)) {
        hash.update(`${storey}/${name}\n`).update(readFileSync(`${root}${storey}/${name}`));
      }
    }
  } else hash.update(readFileSync(fileURLToPath(import.meta.url)));
  kept = hash.digest('hex');
  return kept;
}
