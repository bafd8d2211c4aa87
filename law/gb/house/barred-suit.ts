import { doing } from '../../act-example.ts';
import { judgeBarredSuit, whereBarred } from '../../barred-debt.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample } from '../gb-example.ts';
import { consumerCredit, houseFrom, housePolicy } from '../instruments.ts';

const says = {
  zh: '为过时效的债务起诉须主管批准',
  en: 'A supervisor approves a suit on a statute-barred debt',
};

/** HOUSE-GB-BARRED-SUIT: a suit on a barred debt is approved one by one. */
export const barredSuit: Provision<Figures> = {
  id: 'HOUSE-GB-BARRED-SUIT',
  title: { zh: '过时效债务的起诉', en: 'Suits on barred debts' },
  level: 'house',
  confidence: 'house',
  scope: { ...consumerCredit, acts: ['sue'] },
  dated: [{ from: houseFrom, figures: {}, citation: housePolicy }],
  judge: whereBarred(says, (question) => judgeBarredSuit(question, says)),
  examples: [
    gbExample('时效昨日届满', 'Barred since yesterday', 'needs-approval', {
      debt: { limitationEndsOn: exampleDay('2026-11-11') },
      intent: doing('sue'),
    }),
    gbExample('已批准', 'Approved', 'allow', {
      debt: { limitationEndsOn: exampleDay('2026-11-11') },
      intent: { ...doing('sue'), approved: true },
    }),
    gbExample('时效今日尚未届满', 'The period ends today: not barred yet', 'allow', {
      debt: { limitationEndsOn: exampleDay('2026-11-12') },
      intent: doing('sue'),
    }),
  ],
  notEncoded: [{ zh: '时效由债务事实给出。', en: 'The period comes with the facts of the debt.' }],
};
