import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '取回标的物应协商；协商不成的，依担保物权的实现程序',
  en: 'Goods are taken back by agreement; failing that by the procedure for security rights',
};
const fine = allow(says);
const refused = never('self-help', says, {
  zh: '书面约定交付并登记清单，或申请法院实现担保物权',
  en: 'Agree in writing with an inventory, or apply to the court',
});

/** Civil Code 642: goods under retained title are taken back by agreement, otherwise by the procedure for security rights. */
export const retainedTitle: Provision<Figures> = {
  id: 'CN-TAKE-02',
  title: { zh: '取回标的物须协商或依程序', en: 'Goods are taken back by agreement or procedure' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['take-goods'], creditorKinds: ['trade', 'lessor'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('642') }],
  // 第六百四十二条 ……出卖人可以与买受人协商取回标的物；协商不成的，可以参照适用担保物权的实现程序。
  judge: ({ intent }) =>
    told(intent, 'ground') === 'agreed' || told(intent, 'ground') === 'court' ? fine : refused,
  examples: [
    actExample('自行拖走，不可', 'Towed away by self-help', 'refuse', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: doing('take-goods', { ground: 'self-help' }),
    }),
    actExample('协商取回', 'Taken back by agreement', 'allow', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: doing('take-goods', { ground: 'agreed' }),
    }),
    actExample('法院程序', 'By the court', 'allow', {
      tenant: { creditorKind: 'trade' },
      products: ['none'],
      intent: doing('take-goods', { ground: 'court' }),
    }),
  ],
  notEncoded: [
    {
      zh: '取回的三种情形和“另有约定”由法务核对合同。',
      en: 'The three cases and what the contract says otherwise are for legal.',
    },
  ],
};
