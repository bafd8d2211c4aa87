import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LikenessWeights } from '@duly/core/words/likeness/likeness-model.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the weights are kept. */
export const weightsFile = path.join(root, 'core/words/likeness/likeness-weights.generated.ts');

const isSource = (name: string) => name.endsWith('.ts') && !/\.(test|generated)\.ts$/.test(name);

/** What the weights are made from: the sentences, the lexicons, and all code that reads them. */
function sourcesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** One hash over everything that the weights depend on; a change of it asks for training again. */
export function hashTraining(): string {
  const own = readdirSync(path.join(root, 'checks/words'))
    .filter((name) => /^tune-.*\.jsonl$/.test(name) || /^(read-rows|train-.*)\.ts$/.test(name))
    .map((name) => `checks/words/${name}`);
  const core = sourcesOf('core/words').filter((file) => !notRead.test(file));
  const hash = createHash('sha256');
  for (const file of [...own, ...core].map((one) => one.replaceAll('\\', '/')).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
/** Files of the checker that come after the weights: what they say changes no trait. */
const notRead = /(check-words|find-missing|find-likeness|likeness-model|breach-rules|word-class)\.ts$/;

/** The file of the weights, whole. */
export function renderLikeness(weights: LikenessWeights): string {
  const list = (values: readonly (number | string)[]) => JSON.stringify(values);
  return `// Made by \`npm run soak -- words-train write\` from checks/words and the lexicons; never edited. How to read it: docs/decisions/words.md.
import type { LikenessWeights } from './likeness-model.ts';

/** Over everything that training reads. */
export const madeFrom = '${hashTraining()}';

export const likenessWeights: LikenessWeights = {
  classes: ${list(weights.classes)},
  bias: ${list(weights.bias)},
  thresholds: {
    zh: ${list(weights.thresholds.zh)},
    en: ${list(weights.thresholds.en)},
  },
  vetoes: {
    zh: ${list(weights.vetoes.zh)},
    en: ${list(weights.vetoes.en)},
  },
  traits: \`
${weights.traits}
\`,
};
`;
}
