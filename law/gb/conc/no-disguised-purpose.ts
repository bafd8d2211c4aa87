import { saying } from '../../act-example.ts';
import { never } from '../../answer.ts';
import { judgeWords } from '../../judge-words.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '联系的缘由不得伪装，例如冒充投递不成的卡片',
  en: 'The reason for a contact is never disguised, as by a card that speaks of a missed delivery',
};
const instead = { zh: '如实说明身份和来意', en: 'Say who calls and why' };
const judgeDeceit = judgeWords(['deceit_for_data', 'false_urgency'], 'disguised-purpose', says, instead);

/** CONC 7.9.2R and 7.9.3G: nothing misleading about why one calls. */
export const noDisguisedPurpose: Provision<Figures> = {
  id: 'GB-CONC-7.9.2',
  title: { zh: '不得伪装来意', en: 'No disguised purpose' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, initiatedBy: ['creditor'] },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9.2R, 7.9.3G') }],
  judge: (question) =>
    told(question.intent, 'disguised') === true
      ? never('disguised-purpose', says, instead)
      : judgeDeceit(question),
  examples: [
    gbExample('以投递不成的卡片诱其回电', 'A card of a missed delivery to make them call', 'refuse', {
      intent: { channel: 'letter', conduct: { disguised: true } },
    }),
    gbExample('话术骗取资料', 'Words that trick data out of somebody', 'refuse', {
      intent: saying('deceit_for_data'),
    }),
    gbExample('如实说明', 'The true reason', 'allow', { intent: saying() }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: saying('deceit_for_data'),
    }),
  ],
  notEncoded: [
    {
      zh: '高额付费电话的限制今在 GEN 7，未编入。',
      en: 'Premium-rate numbers are now a matter of GEN 7 and not encoded.',
    },
  ],
};
