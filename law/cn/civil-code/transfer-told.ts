import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '债权转让未通知债务人的，对其不发生效力',
  en: 'A transfer that the debtor was not told of has no effect on them',
};
const fine = allow(says);
const refused = never('transfer-not-told', says, {
  zh: '先送达债权转让通知',
  en: 'Serve the notice of transfer first',
});

/** CN-MSG-04: an assignment has no effect on a debtor who was not told. */
export const transferTold: Provision<Figures> = {
  id: 'CN-MSG-04',
  title: { zh: '债权转让须通知债务人', en: 'A transfer is told to the debtor' },
  level: 'L1',
  confidence: 'S1',
  scope: { collectedBy: ['buyer'], purposes: ['collect'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('546') }],
  // 第五百四十六条 债权人转让债权，未通知债务人的，该转让对债务人不发生效力。
  judge: ({ intent }) => {
    if (told(intent, 'assignmentNotified') === undefined)
      return missingFact('assignment-notified', {
        zh: '债权转让通知是否送达',
        en: 'whether the notice of transfer was served',
      });
    return told(intent, 'assignmentNotified') === true ? fine : refused;
  },
  examples: [
    actExample('未通知，不可', 'Not told', 'refuse', {
      intent: { collectedBy: 'buyer', conduct: { assignmentNotified: false } },
    }),
    actExample('已通知', 'Told', 'allow', {
      intent: { collectedBy: 'buyer', conduct: { assignmentNotified: true } },
    }),
    actExample('是否通知，先补充', 'Whether it was told must be known', 'missing-fact', {
      intent: { collectedBy: 'buyer' },
    }),
  ],
  notEncoded: [
    { zh: '通知由受让人发出时的效力由法务判断。', en: 'Notice by the buyer alone is for legal to judge.' },
  ],
};
