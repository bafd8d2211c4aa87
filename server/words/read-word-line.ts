import { media, speakers, type WordText, wordLangs } from '@duly/core/words/word-class.ts';

/** One line of a file: a text with the id by which its findings are told. */
export type WordLine = WordText & { readonly id: string | number };

type Read = { readonly ok: true; readonly value: WordLine } | { readonly ok: false; readonly fault: string };

const fault = (says: string): Read => ({ ok: false, fault: says });

/** Reads `{id, lang, speaker, medium, text}`; other members are left alone. The fault says which member is wrong. */
export function readWordLine(line: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fault('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault('not an object');
  const { id, lang, speaker, medium, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return fault('"id" is missing');
  if (!(wordLangs as readonly unknown[]).includes(lang))
    return fault(`"lang" must be ${wordLangs.join(' or ')}`);
  if (!(speakers as readonly unknown[]).includes(speaker))
    return fault(`"speaker" must be one of ${speakers.join(', ')}`);
  if (!(media as readonly unknown[]).includes(medium))
    return fault(`"medium" must be one of ${media.join(', ')}`);
  if (typeof text !== 'string') return fault('"text" is missing');
  return { ok: true, value: { id, lang, speaker, medium, text } as WordLine };
}
