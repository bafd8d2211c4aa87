import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '初次上门前应说明目的和预期结果，并给予充分的事先通知',
  en: 'Before a first visit its purpose and intended outcome are explained and adequate notice is given',
};
const instead = { zh: '先书面约定上门时间并说明来意', en: 'Write first, say why, and agree a time' };

/** CONC 7.9.12R: the purpose and intended outcome of a first visit are explained and adequate notice is given. */
export const visitAnnounced: Provision<Figures> = {
  id: 'GB-CONC-7.9.12',
  title: { zh: '上门须事先通知并说明目的', en: 'Visits are announced and explained' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, initiatedBy: ['creditor'], channels: ['visit'] },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9.12R') }],
  judge: ({ intent }) => {
    const explained = told(intent, 'purposeExplained');
    const noticed = told(intent, 'noticeGiven');
    if (typeof explained !== 'boolean' || typeof noticed !== 'boolean')
      return missingFact('visit-notice', {
        zh: '是否已说明上门目的、是否已事先通知',
        en: 'whether the purpose was explained and notice was given',
      });
    return explained && noticed ? allow(says) : never('visit-unannounced', says, instead);
  },
  examples: [
    gbExample('已说明目的并通知', 'Explained and announced', 'allow', {
      intent: { channel: 'visit', conduct: { purposeExplained: true, noticeGiven: true } },
    }),
    gbExample('没有事先通知', 'Not announced', 'refuse', {
      intent: { channel: 'visit', conduct: { purposeExplained: true, noticeGiven: false } },
    }),
    gbExample('没有说明目的', 'Not explained', 'refuse', {
      intent: { channel: 'visit', conduct: { purposeExplained: false, noticeGiven: true } },
    }),
    gbExample('没有记录', 'Nothing recorded', 'missing-fact', { intent: { channel: 'visit' } }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: { channel: 'visit' },
    }),
  ],
  notEncoded: [
    {
      zh: '何为充分，原文没有天数；客户当场愿意谈的例外由上门人员记录。',
      en: 'The text has no number of days; the exception of a customer who is happy to speak at once is recorded on the visit.',
    },
  ],
};
