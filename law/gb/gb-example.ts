import { actExample } from '../act-example.ts';
import type { Example, Given } from '../example.ts';

/** An example on an ordinary Thursday afternoon in England. */
export function gbExample(zh: string, en: string, expect: Example['expect'], given: Given = {}): Example {
  return actExample(zh, en, expect, { base: 'GB', ...given });
}

/** The same at another moment, `YYYY-MM-DD HH:MM` in London; `until` only with a refusal. */
export function gbExampleAt(
  at: string,
  zh: string,
  en: string,
  expect: Example['expect'],
  given: Given = {},
  until: string | null = null,
): Example {
  const made: Example = { name: { zh, en }, at, given: { base: 'GB', ...given }, expect };
  return expect === 'refuse' ? { ...made, until } : made;
}
