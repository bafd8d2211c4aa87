import path from 'node:path';
import type { Fault } from './source-file.ts';

const storeys = /^(kernel|facts|law|core|policies|server|sim|web|checks|scripts|bench)\//;
// The word files stand in folders named by the language's own tag.
const kebab = /^(?:[a-z0-9]+(-[a-z0-9]+)*|zh-CN)$/;
/** Words that name nothing: whatever is in such a file has a better name. */
const nameless = /^(utils?|helpers?|managers?|services?|common|misc|index)$/;
/** Names that tools look for. */
const given = new Set(['tsconfig.json', 'package.json', 'index.html', 'README.md']);

/** Files are kebab-case and say what they are or do; there are no barrels. */
export function judgeFileNames(files: readonly string[]): Fault[] {
  return files.flatMap((file) => {
    const base = path.posix.basename(file);
    if (!storeys.test(file) || given.has(base) || file.startsWith('web/public/')) return [];
    const words = file.split('/').slice(0, -1);
    const stem = base.split('.')[0] ?? '';
    const fault = (says: string): Fault[] => [{ path: file, line: 1, rule: 'file-name', says }];
    if (![...words, stem].every((word) => kebab.test(word))) return fault('names are kebab-case');
    const parts = [...words.flatMap((word) => word.split('-')), ...stem.split('-')];
    const bad = parts.find((word) => nameless.test(word));
    return bad ? fault(`"${bad}" says nothing: name what it is or does`) : [];
  });
}
