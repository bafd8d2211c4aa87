import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeFileNames } from './judge-file-names.ts';
import { judgeFloatMoney } from './judge-float-money.ts';
import { judgePurity } from './judge-purity.ts';
import { judgeRooms, type Rooms } from './judge-rooms.ts';
import { judgeServerBorders } from './judge-server-borders.ts';
import { judgeWebWords } from './judge-web-words.ts';
import { type Fault, listFiles, readSources } from './source-file.ts';

/**
 * Faults that are known and argued for, as `path rule` → why. Kept short: each is a debt, and one whose file no longer
 * breaks the rule is itself a fault.
 */
type Exceptions = Record<string, string>;

function settle(faults: readonly Fault[], exceptions: Exceptions): Fault[] {
  const keys = new Set(faults.map((fault) => `${fault.path} ${fault.rule}`));
  const idle = Object.keys(exceptions).filter((key) => !keys.has(key));
  return [
    ...faults.filter((fault) => !exceptions[`${fault.path} ${fault.rule}`]),
    ...idle.map((key) => ({
      path: 'checks/exceptions.json',
      line: 1,
      rule: 'exceptions',
      says: `"${key}" is no fault any more`,
    })),
  ];
}

/** All house rules that neither the compiler nor a linter knows, over the repository at `root`. */
export function judgeHouse(root: string): { files: number; faults: Fault[] } {
  const files = listFiles(root);
  const sources = readSources(root, files);
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  const perFile = [judgePurity, judgeFloatMoney, judgeServerBorders, judgeWebWords];
  const faults = [
    ...judgeFileNames(files),
    ...judgeRooms(files, json('core/rooms.json') as Rooms),
    ...sources.flatMap((file) => perFile.flatMap((judge) => judge(file))),
  ];
  return { files: sources.length, faults: settle(faults, json('checks/exceptions.json') as Exceptions) };
}
