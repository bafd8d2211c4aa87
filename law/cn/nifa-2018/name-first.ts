import { actExample, textWith } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const needed: readonly string[] = ['identity'];
const says = { zh: '须首先表明所代表机构的名称', en: 'The text first names the institution it speaks for' };
const fine = allow(says);
const refused = never('no-identity', says, {
  zh: '用真实姓名、机构名称、委托人名称和工号',
  en: 'Give your real name, the firm, whom it acts for and your staff number',
});

/** CN-ID-01: name the institution first. */
export const conventionNameFirst: Provision<Figures> = {
  id: 'CN-ID-01',
  title: { zh: '先表明机构名称（网络消费信贷）', en: 'The firm’s name first (online consumer credit)' },
  level: 'L6',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['sms', 'email', 'im', 'letter'],
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018('15') }],
  // 应首先表明所代表机构的名称。
  judge: ({ intent }) =>
    intent.content === null || needed.every((item) => intent.content?.carries.includes(item))
      ? fine
      : refused,
  examples: [
    actExample('没有机构名称，不可', 'No name', 'refuse', {
      intent: { channel: 'sms', content: textWith({ carries: [] }) },
    }),
    actExample('写明机构名称', 'With the name', 'allow', {
      intent: { channel: 'sms', content: textWith({ carries: ['identity'] }) },
    }),
    actExample('文本未定', 'No text yet', 'allow', { intent: { channel: 'sms' } }),
  ],
  notEncoded: [{ zh: '通话开场由质检核对。', en: 'How a call begins is for quality review.' }],
};
