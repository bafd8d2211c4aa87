import { type Answer, allow, missingFact, never } from '../../answer.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { textWith, usExample } from '../us-examples.ts';

const says = {
  zh: '不用明信片；信封上除地址外不得有显示催收的文字或标记，名称不显示催收的除外',
  en: 'No postcards, and nothing on an envelope that shows collection, but an address and a name that does not',
};

// What the sheet inside says is for the reader; what the outside shows is for everybody.
const telling: readonly string[] = ['debt', 'amount', 'collector-name'];

function judgeMail({ intent }: Question<Figures>): Answer {
  if (intent.conduct.format === 'postcard')
    return never('postcard', says, { zh: '改用封口信函', en: 'Use a sealed letter' });
  if (intent.content === null)
    return missingFact('content', {
      zh: '将要寄出的内容与信封',
      en: 'what is to be sent, and in which envelope',
    });
  if (intent.content.reveals.some((one) => telling.includes(one))) {
    return never('envelope-reveals', says, { zh: '换用无标记信封', en: 'Use a plain envelope' });
  }
  return allow(says);
}

const at = '2026-08-12 12:00';
const point = { kind: 'address' } as const;
const letter = { channel: 'letter', content: textWith() } as const;

/** US-3P-03: mail that others can read. `conduct.format` is `postcard` for one; `content.reveals` is what the outside shows. */
export const openToOthers: Provision<Figures> = {
  id: 'US-3P-03',
  title: { zh: '明信片与信封', en: 'Postcards and envelopes' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, channels: ['letter'] },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692b(4), (5), 1692f(7), (8)') }],
  // Not by post card; no language or symbol on any envelope other than the address, except a business name that does
  // not indicate debt collection.
  judge: judgeMail,
  examples: [
    usExample(
      '封口信函，信封无标记',
      'A sealed letter in a plain envelope',
      at,
      { point, intent: letter },
      'allow',
    ),
    usExample(
      '明信片不可',
      'A postcard',
      at,
      { point, intent: { ...letter, conduct: { format: 'postcard' } } },
      'refuse',
      null,
    ),
    usExample(
      '信封显示债务不可',
      'An envelope that shows the debt',
      at,
      { point, intent: { ...letter, content: textWith({ reveals: ['debt'] }) } },
      'refuse',
      null,
    ),
    usExample(
      '信封上的名称显示催收不可',
      'An envelope with a name that shows collection',
      at,
      { point, intent: { ...letter, content: textWith({ reveals: ['collector-name'] }) } },
      'refuse',
      null,
    ),
    usExample(
      '尚未选定内容，先补充',
      'The letter must be chosen first',
      at,
      { point, intent: { channel: 'letter' } },
      'missing-fact',
    ),
    usExample(
      '短信不适用',
      'A text has no envelope',
      at,
      { intent: { channel: 'sms', content: textWith({ reveals: ['debt'] }) } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '标记是否显示催收由模板审核判断。',
      en: 'Whether a symbol shows collection is judged where templates are reviewed.',
    },
  ],
};
