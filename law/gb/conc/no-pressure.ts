import { saying, textWith } from '../../act-example.ts';
import { never } from '../../answer.ts';
import { judgeWords } from '../../judge-words.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '应给予宽限和应有的考虑，不得施压要求一次或少数几次大额清偿、过快清偿或借新还旧',
  en: 'Forbearance and due consideration; no pressure to pay in one or few large sums, unreasonably fast, or by borrowing',
};
const instead = { zh: '提出可负担的分期', en: 'Offer instalments that can be afforded' };
const judgeBorrowing = judgeWords(['coercive_borrowing'], 'pressure-to-borrow', says, instead);

/** CONC 7.3: no pressure to borrow, nor, on somebody in difficulty, to pay all at once or unreasonably fast. */
export const noPressure: Provision<Figures> = {
  id: 'GB-CONC-7.3-PRESSURE',
  title: { zh: '不得施压', en: 'No pressure' },
  level: 'L4',
  confidence: 'S2',
  scope: { ...consumerCredit, purposes: ['collect'] },
  dated: [{ from: gbKnownFrom.conc73, figures: {}, citation: conc('7.3') }],
  judge: (question) => {
    const { facts, intent } = question;
    const { hardship, vulnerable } = facts.party;
    if (told(intent, 'demandsAllAtOnce') === true && (hardship || vulnerable))
      return never('pressure-to-pay', says, instead);
    return judgeBorrowing(question);
  },
  examples: [
    gbExample('让其借钱还债', 'Telling them to borrow', 'refuse', { intent: saying('coercive_borrowing') }),
    gbExample('文本没有施压', 'A text without pressure', 'allow', { intent: { content: textWith({}) } }),
    gbExample('困难客户，要求一次付清', 'In difficulty: all at once', 'refuse', {
      party: { hardship: true },
      intent: { conduct: { demandsAllAtOnce: true } },
    }),
    gbExample('没有困难，可以要求付清', 'Not in difficulty: the whole may be asked for', 'allow', {
      intent: { conduct: { demandsAllAtOnce: true } },
    }),
    gbExample('困难客户，商谈分期', 'In difficulty: talk of instalments', 'allow', {
      party: { hardship: true },
    }),
    gbExampleAt('2024-11-05 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: saying('coercive_borrowing'),
    }),
  ],
  notEncoded: [
    {
      zh: '何为可负担、过快，由计划流程判断；7.3.11R 的暂停天数只凭记忆，作为内部规定。',
      en: 'What is affordable or too fast belongs to the making of plans; the days of 7.3.11R are only remembered and stand as house policy.',
    },
  ],
};
