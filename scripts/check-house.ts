import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeHouse } from '@duly/checks/house-rules/judge-house.ts';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
const { files, faults } = judgeHouse(root);
for (const { path: file, line, rule, says } of faults)
  process.stdout.write(`${file}:${line} [${rule}] ${says}\n`);
process.stdout.write(`${files} files looked at, ${faults.length} faults\n`);
// No file at all means that the rules looked in the wrong place, which must not pass as a clean house.
process.exitCode = faults.length > 0 || files === 0 ? 1 : 0;
