import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One file of the repository, as the rules see it: its path from the root with slashes, and its syntax tree. */
export type SourceFile = { path: string; tree: ts.SourceFile };

/** A rule broken: where, and what to do about it. */
export type Fault = { path: string; line: number; rule: string; says: string };

const left = /^(node_modules|dist(\.\d+)?|coverage|tmp)$/;

export function parseSource(file: string, text: string): SourceFile {
  return { path: file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true) };
}

/** Paths of all files under `root` that are ours, from the root, in order. */
export function listFiles(root: string, folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !left.test(entry.name) && (!entry.name.startsWith('.') || entry.name === '.ci'))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(root, file) : [file];
    })
    .sort();
}

export function readSources(root: string, files: readonly string[]): SourceFile[] {
  return files
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => parseSource(file, readFileSync(path.join(root, file), 'utf8')));
}

/** Every node of the tree, with a way to report it. */
export function findFaults(
  file: SourceFile,
  rule: string,
  judge: (node: ts.Node) => string | null | undefined | false,
): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    const says = judge(node);
    if (says) {
      const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
      faults.push({ path: file.path, line: line + 1, rule, says });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return faults;
}

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
