import { allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import type { Figures, Provision } from '../../provision.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { consentAt, usExample } from '../us-examples.ts';

const says = {
  zh: '自动拨号设备发短信，须事先明示同意',
  en: 'An autodialer texts only with prior express consent',
};
const at = '2026-08-12 12:00';
const intent = { channel: 'sms', technology: 'autodialer' } as const;

/** HOUSE-US-AUTODIALED-TEXTS: texts by machine are held to the rule for calls. */
export const autodialedTexts: Provision<Figures> = {
  id: 'HOUSE-US-AUTODIALED-TEXTS',
  title: { zh: '自动群发短信', en: 'Texts by autodialer' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'], channels: ['sms'], technologies: ['autodialer'] },
  dated: [{ from: knownFrom.house, figures: {}, citation: housePolicy }],
  // That a text is a call was not read in the Act's text; the house treats it as one.
  judge: ({ facts, intent: asked, moment }) =>
    consentHolds(facts, asked, moment, 'autodialer', false)
      ? allow(says)
      : never('technology-without-consent', says, { zh: '由人发送', en: 'Let a person send it' }),
  examples: [
    usExample('没有同意', 'Without consent', at, { intent }, 'refuse', null),
    usExample(
      '有同意',
      'With consent',
      at,
      { intent, consents: [consentAt('2026-08-01 12:00', { kind: 'autodialer' })] },
      'allow',
    ),
    usExample('由人发送', 'A person sends it', at, { intent: { channel: 'sms' } }, 'not-applicable'),
  ],
  notEncoded: [
    {
      zh: '何为自动拨号设备由登记技术的人判断。',
      en: 'What is an autodialer is judged by whoever records the technology.',
    },
  ],
};
