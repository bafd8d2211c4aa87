import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const web = path.resolve(import.meta.dirname, '..');

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

/** Keys by their whole path; the forms of English plurals count as one, since Chinese has none. */
function keysOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' || Array.isArray(value)
      ? [`${before}${key.replace(/_(one|other)$/, '')}`]
      : keysOf(value as Tree, `${before}${key}.`),
  );
}

function wordsOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? [...value] : wordsOf(value as Tree),
  );
}

function readWords(language: string): Map<string, Tree> {
  const files = globSync(`i18n/${language}/*.json`, { cwd: web });
  return new Map(
    files.map((file) => [
      path.basename(file, '.json'),
      JSON.parse(readFileSync(path.join(web, file), 'utf8')) as Tree,
    ]),
  );
}

const zh = readWords('zh-CN');
const en = readWords('en');

test('both languages have the same files with the same keys', () => {
  expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  for (const [name, words] of zh) {
    const other = en.get(name) ?? {};
    expect([...new Set(keysOf(other))].sort(), name).toEqual([...new Set(keysOf(words))].sort());
  }
});

test('both languages fill the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
  const flat = (tree: Tree, before = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${before}${key.replace(/_(one|other)$/, '')}`, value] as [string, string]]
        : Array.isArray(value)
          ? []
          : flat(value as Tree, `${before}${key}.`),
    );
  for (const [name, words] of zh) {
    const other = new Map(flat(en.get(name) ?? {}));
    for (const [key, text] of flat(words))
      expect(places(other.get(key) ?? ''), `${name}:${key}`).toEqual(places(text));
  }
});

test('no sentence of the English words is left in Chinese, and none shouts', () => {
  const own = (name: string, text: string) =>
    name !== 'everywhere' && name !== 'shell' && /\p{Script=Han}/u.test(text);
  for (const [name, words] of en) {
    expect(
      wordsOf(words).filter((text) => own(name, text) || text.includes('!')),
      name,
    ).toEqual([]);
  }
  for (const [name, words] of zh)
    expect(
      wordsOf(words).filter((text) => /[!！]/.test(text)),
      name,
    ).toEqual([]);
});

test('every word that the pages ask for by its whole name is there', () => {
  const known = new Set([...zh].flatMap(([name, words]) => keysOf(words).map((key) => `${name}:${key}`)));
  const missing: string[] = [];
  for (const file of globSync('{features,shared,shell}/**/*.{ts,tsx}', { cwd: web })) {
    const text = readFileSync(path.join(web, file), 'utf8');
    const own = /useTranslation\('([\w-]+)'\)/.exec(text)?.[1] ?? 'everywhere';
    for (const [, key = ''] of text.matchAll(/\bt\(\s*'([\w:.-]+)'/g)) {
      const whole = key.includes(':') ? key : `${own}:${key}`;
      if (!known.has(whole)) missing.push(`${file} ${whole}`);
    }
  }
  expect(missing).toEqual([]);
});
