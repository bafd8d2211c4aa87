import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const strangers: readonly string[] = [
  'parent',
  'child',
  'relative',
  'friend',
  'colleague',
  'business-partner',
];
const says = {
  zh: '合同仅对当事人有约束力，亲属、朋友、同事、商业伙伴不因关系而负责',
  en: 'A contract binds its parties only; relatives, friends, colleagues and partners do not owe because of who they are',
};
const fine = allow(says);
const refused = never('not-a-party', says, {
  zh: '只向债务人及依法承担责任的人主张；他人自愿代偿的如实记录',
  en: 'Claim from the debtor and those liable by law; record a voluntary payer as such',
});

/** Civil Code 465: a contract binds its parties only, save where the law says otherwise. */
export const contractBindsParties: Provision<Figures> = {
  id: 'CN-OBJ-465',
  title: { zh: '合同只约束当事人', en: 'A contract binds its parties only' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('465') }],
  // 第四百六十五条 依法成立的合同，仅对当事人具有法律约束力，但是法律另有规定的除外。
  judge: ({ intent }) => {
    if (told(intent, 'against') === undefined)
      return missingFact('against', { zh: '向谁主张', en: 'from whom it is claimed' });
    return told(intent, 'ground') === 'voluntary' ||
      !strangers.includes(String(told(intent, 'against'))) ||
      told(intent, 'ground') === 'signed'
      ? fine
      : refused;
  },
  examples: [
    actExample('要父母代偿，不可', 'Parents made to pay', 'refuse', {
      intent: { ...doing('claim', { against: 'parent', ground: 'none' }), targetRole: 'third-party' },
    }),
    actExample('要子女代偿，不可', 'Children made to pay', 'refuse', {
      intent: { ...doing('claim', { against: 'child', ground: 'none' }), targetRole: 'third-party' },
    }),
    actExample('要商业伙伴代偿，不可', 'A business partner made to pay', 'refuse', {
      intent: {
        ...doing('claim', { against: 'business-partner', ground: 'none' }),
        targetRole: 'third-party',
      },
    }),
    actExample('自愿代偿，已记录', 'A voluntary payer, recorded', 'allow', {
      intent: {
        ...doing('claim', { against: 'parent', ground: 'voluntary' }),
        targetRole: 'third-party',
        purpose: 'service',
      },
    }),
    actExample('子女签了保证', 'A child who signed', 'allow', {
      intent: { ...doing('claim', { against: 'child', ground: 'signed' }), targetRole: 'guarantor' },
    }),
    actExample('对谁主张，先补充', 'From whom must be known', 'missing-fact', {
      intent: { ...doing('claim', {}), targetRole: 'debtor' },
    }),
  ],
  notEncoded: [
    {
      zh: '法律另有规定的责任（如继承、夫妻共同债务）由各自规则判断。',
      en: 'Liability that the law provides otherwise, as for heirs and spouses, is judged by rules of its own.',
    },
  ],
};
