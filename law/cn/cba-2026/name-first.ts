import { actExample, textWith } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const needed: readonly string[] = ['identity'];
const says = { zh: '须表明机构名称', en: 'The text names the institution' };
const fine = allow(says);
const refused = never('no-identity', says, {
  zh: '用真实姓名、机构名称、委托人名称和工号',
  en: 'Give your real name, the firm, whom it acts for and your staff number',
});

/** CN-ID-01 for members: the first contact states the institution. */
export const memberNameFirst: Provision<Figures> = {
  id: 'CN-ID-01-CBA',
  title: { zh: '先表明机构名称', en: 'The firm’s name first' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['sms', 'email', 'im', 'letter'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 首次联系表明机构名称。
  judge: ({ intent }) =>
    intent.content === null || needed.every((item) => intent.content?.carries.includes(item))
      ? fine
      : refused,
  examples: [
    actExample('没有机构名称，不可', 'No name', 'refuse', {
      products: ['card'],
      intent: { channel: 'sms', content: textWith({ carries: [] }) },
    }),
    actExample('写明机构名称', 'With the name', 'allow', {
      products: ['card'],
      intent: { channel: 'sms', content: textWith({ carries: ['identity'] }) },
    }),
    actExample('文本未定', 'No text yet', 'allow', { products: ['card'], intent: { channel: 'sms' } }),
  ],
  notEncoded: [{ zh: '通话开场由质检核对。', en: 'How a call begins is for quality review.' }],
};
