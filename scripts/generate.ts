import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Makes one committed file. `make` answers with its whole text, the same for the same sources on every machine. */
export type Generator = { name: string; file: string; make: () => Promise<string> };

/** Every generated file of the repository. To add one: a line here, and `npm run generate -- NAME`. */
const generators: readonly Generator[] = [
  {
    name: 'openapi',
    file: 'docs/reference/openapi.json',
    make: async () => (await import('../server/http/describe-api.ts')).describeApi(),
  },
  {
    // After openapi, whose file it reads.
    name: 'api-types',
    file: 'web/shared/api-schema.generated.ts',
    make: async () => (await import('./render-api-types.ts')).renderApiTypes(root),
  },
  {
    name: 'gate-case',
    file: 'docs/reference/gate-case.schema.json',
    make: async () => (await import('./render-case-schema.ts')).renderCaseSchema(),
  },
  {
    name: 'rules',
    file: 'docs/reference/rules.md',
    make: async () => (await import('./render-rule-reference.ts')).renderRuleReference(),
  },
  {
    name: 'refused-practices',
    file: 'docs/reference/refused-practices.md',
    make: async () => (await import('./render-refused-practices.ts')).renderRefusedPractices(),
  },
];

/**
 * `npm run generate`: writes all generated files, or those named; `--check` writes none and fails when one is stale.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const check = words.includes('--check');
  const names = words.filter((word) => word !== '--check');
  for (const name of names) {
    if (!generators.some((generator) => generator.name === name))
      throw new Error(`no generator is called ${name}`);
  }
  const chosen =
    names.length > 0 ? generators.filter((generator) => names.includes(generator.name)) : generators;
  for (const { name, file, make } of chosen) {
    const text = await make();
    const target = path.join(root, file);
    const fresh = existsSync(target) && readFileSync(target, 'utf8') === text;
    if (fresh) continue;
    if (check) {
      process.stdout.write(`${file} is stale: npm run generate -- ${name}\n`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    process.stdout.write(`${file} is written\n`);
  }
  process.stdout.write(`${chosen.length} generated files looked at\n`);
}

await main();
