import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

type Tree = { readonly [key: string]: string | Tree };

const folder = fileURLToPath(new URL('../../web/i18n/', import.meta.url));

/**
 * The words that a person reads on the screen, from the same files as the screen, so that a test finds a button by its
 * label in either language.
 *
 * @returns a reader: file, key with dots, values for what stands in {{braces}}
 * @throws when there are no such words, which a person would miss as well
 */
export function words(
  language: Language,
): (file: string, key: string, values?: Record<string, string>) => string {
  const trees = new Map<string, Tree>(
    readdirSync(`${folder}${language}`).map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(`${folder}${language}/${name}`, 'utf8')) as Tree,
    ]),
  );
  return (file, key, values = {}) => {
    let found: string | Tree | undefined = trees.get(file);
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`there are no words ${file}:${key} in ${language}`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  };
}
