import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '对债务人的债务人，须向人民法院请求代位行使',
  en: 'A debtor’s own debtor is reached only by asking the court for subrogation',
};
const fine = allow(says);
const refused = never('not-by-court', says, { zh: '准备代位权诉讼', en: 'Prepare a suit for subrogation' });

/** Civil Code 535: the debtor’s own debtor is reached by subrogation, through the court. */
export const subrogationInCourt: Provision<Figures> = {
  id: 'CN-SUB-535',
  title: { zh: '向次债务人主张须经法院', en: 'A debtor’s own debtor is reached through the court' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('535') }],
  // 第五百三十五条 ……债权人可以向人民法院请求以自己的名义代位行使债务人对相对人的权利……
  judge: ({ intent }) =>
    told(intent, 'against') !== 'debtor-of-debtor' || told(intent, 'ground') === 'court' ? fine : refused,
  examples: [
    actExample('直接找对方的客户要，不可', 'Asking the debtor’s customer directly', 'refuse', {
      intent: {
        ...doing('claim', { against: 'debtor-of-debtor', ground: 'none' }),
        targetRole: 'third-party',
      },
    }),
    actExample('经法院代位', 'Through the court', 'allow', {
      intent: {
        ...doing('claim', { against: 'debtor-of-debtor', ground: 'court' }),
        targetRole: 'third-party',
      },
    }),
    actExample('向债务人主张', 'A claim on the debtor', 'allow', {
      intent: { ...doing('claim', { against: 'debtor', ground: 'contract' }), targetRole: 'debtor' },
    }),
  ],
  notEncoded: [{ zh: '代位权的条件由法务判断。', en: 'Whether the conditions are met is for legal.' }],
};
