import type { Channel, ContactIntent, GateContent } from '@duly/facts/contact-intent.ts';
import { checkWords } from '../../words/check-words.ts';
import type { Medium } from '../../words/word-class.ts';
import { text } from './make-shape.ts';
import { isObject, type Reading, readShape } from './read-shape.ts';

// A letter of several pages; longer ones are checked page by page on the page of words.
const maxText = 20_000;

/** The words that are to be sent or said, as a case file may give them beside the act. */
export const wordsShape = text(maxText);

const media: Readonly<Record<Channel, Medium>> = {
  call: 'call',
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  visit: 'call',
  im: 'sms',
};

const nothingFound: GateContent = {
  found: [],
  carries: [],
  reveals: [],
  claimedMinor: null,
  ledgerMinor: null,
  payeeDesignated: null,
};

/** An act with the classes of words that the checker finds in its text, besides those that the file states. */
function withWords(intent: ContactIntent, given: string): ContactIntent {
  const lang = /[\u3400-\u9fff]/.test(given) ? 'zh' : 'en';
  const found = checkWords({ lang, speaker: 'collector', medium: media[intent.channel], text: given });
  const content = intent.content ?? nothingFound;
  const classes = [...new Set([...content.found, ...found.map((one) => one.class)])];
  return { ...intent, content: { ...content, found: classes } };
}

/**
 * Takes the text out of an act as it is written, since the facts hold what it carries and not its words; `check` then puts
 * what was found in it into the act that was read.
 */
export function readText(
  act: unknown,
  reading: Reading,
): { readonly act: unknown; readonly check: (intent: ContactIntent) => ContactIntent } {
  if (!isObject(act) || !Object.hasOwn(act, 'text')) return { act, check: (intent) => intent };
  const { text: given, ...rest } = act;
  const read = readShape(wordsShape, given, 'act.text', reading);
  return { act: rest, check: (intent) => (typeof read === 'string' ? withWords(intent, read) : intent) };
}
