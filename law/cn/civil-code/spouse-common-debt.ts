import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const common: readonly string[] = ['signed', 'ratified', 'household', 'common-use'];
const says = {
  zh: '配偶只就共同签名、追认、家庭日常需要或证明用于共同生活经营的债务负责',
  en: 'A spouse owes only what both signed or ratified, household needs, or what is proven to be for common use',
};
const fine = allow(says);
const refused = never('spouse-not-liable', says, {
  zh: '转异议和法务复核，取得共同用途的证据',
  en: 'Send it to dispute and legal review; get proof of common use',
});

/** CN-OBJ-04: a spouse owes what both signed or ratified, what the household needed, or what the creditor proves to have been for common use. */
export const spouseCommonDebt: Provision<Figures> = {
  id: 'CN-OBJ-04',
  title: { zh: '夫妻共同债务须证明', en: 'A spouse owes only a proven common debt' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1064') }],
  // 第一千零六十四条 ……债权人能够证明该债务用于夫妻共同生活、共同生产经营或者基于夫妻双方共同意思表示的除外。
  judge: ({ intent }) =>
    told(intent, 'against') !== 'spouse' || common.includes(String(told(intent, 'ground'))) ? fine : refused,
  examples: [
    actExample('“配偶一定要还”，不可', '"The spouse always owes"', 'refuse', {
      intent: { ...doing('claim', { against: 'spouse', ground: 'none' }), targetRole: 'third-party' },
    }),
    actExample('共同签名', 'Both signed', 'allow', {
      intent: { ...doing('claim', { against: 'spouse', ground: 'signed' }), targetRole: 'co-debtor' },
    }),
    actExample('事后追认', 'Ratified later', 'allow', {
      intent: { ...doing('claim', { against: 'spouse', ground: 'ratified' }), targetRole: 'co-debtor' },
    }),
    actExample('家庭日常需要', 'Household needs', 'allow', {
      intent: { ...doing('claim', { against: 'spouse', ground: 'household' }), targetRole: 'co-debtor' },
    }),
    actExample('证明用于共同生活', 'Common use proven', 'allow', {
      intent: { ...doing('claim', { against: 'spouse', ground: 'common-use' }), targetRole: 'co-debtor' },
    }),
    actExample('不是向配偶主张', 'Not a claim on the spouse', 'allow', {
      intent: { ...doing('claim', { against: 'debtor', ground: 'contract' }), targetRole: 'debtor' },
    }),
  ],
  notEncoded: [
    {
      zh: '助学贷款是否共同债务有争议，个案由法务判断。',
      en: 'Whether a school loan is common is contested; legal judges the case.',
    },
  ],
};
