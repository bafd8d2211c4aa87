import { actExample, textWith } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const needed: readonly string[] = ['identity', 'principal', 'staff-no'];
const says = {
  zh: '外部机构须写明自身名称、委托人名称和工号',
  en: 'An agency names itself, its principal and the staff number',
};
const fine = allow(says);
const refused = never('no-identity', says, {
  zh: '用真实姓名、机构名称、委托人名称和工号',
  en: 'Give your real name, the firm, whom it acts for and your staff number',
});

/** CN-ID-02: an agency names itself, the entrusting bank and the agent’s number. */
export const agencyNotBank: Provision<Figures> = {
  id: 'CN-ID-02',
  title: { zh: '外部机构不得以委托人名义催收', en: 'An agency does not pose as its principal' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    collectedBy: ['agency'],
    initiatedBy: ['creditor'],
    channels: ['sms', 'email', 'im', 'letter'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 外部机构不得以会员单位身份催收；主动表明身份、委托银行名称、催收人员工号。
  judge: ({ intent }) =>
    intent.content === null || needed.every((item) => intent.content?.carries.includes(item))
      ? fine
      : refused,
  examples: [
    actExample('只写委托人，不可', 'Only the principal', 'refuse', {
      products: ['card'],
      intent: { channel: 'sms', collectedBy: 'agency', content: textWith({ carries: ['principal'] }) },
    }),
    actExample('缺工号，不可', 'Without staff number', 'refuse', {
      products: ['card'],
      intent: {
        channel: 'sms',
        collectedBy: 'agency',
        content: textWith({ carries: ['identity', 'principal'] }),
      },
    }),
    actExample('三项齐备', 'All three', 'allow', {
      products: ['card'],
      intent: {
        channel: 'sms',
        collectedBy: 'agency',
        content: textWith({ carries: ['identity', 'principal', 'staff-no'] }),
      },
    }),
  ],
  notEncoded: [
    {
      zh: '工号一项见于地方监管通知，随指引一并核对。',
      en: 'The staff number comes from a local notice and is asked together with the guideline.',
    },
  ],
};
