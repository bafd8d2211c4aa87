import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '出租人选定或干预选择租赁物的，承租人可请求减免租金，质量异议须受理',
  en: 'Where the lessor chose the goods or interfered, the lessee may ask for less rent: the dispute is examined',
};
const fine = allow(says);
const refused = never('quality-denied', says, {
  zh: '登记质量异议，暂停争议部分，核实后书面答复',
  en: 'Record the dispute, let the disputed part rest, examine and answer in writing',
});

/** Civil Code 742: quality does not excuse rent, unless the lessee relied on the lessor’s skill or the lessor interfered with the choice. */
export const rentAndQuality: Provision<Figures> = {
  id: 'CN-LEASE-742',
  title: { zh: '出租人选物的，质量异议可减租', en: 'Quality matters where the lessor chose the goods' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'], creditorKinds: ['lessor'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('742') }],
  // 第七百四十二条 ……但是，承租人依赖出租人的技能确定租赁物或者出租人干预选择租赁物的，承租人可以请求减免相应租金。
  judge: ({ intent }) => {
    if (
      told(intent, 'answering') === 'quality' &&
      told(intent, 'handledBy') !== 'examined' &&
      told(intent, 'lessorChose') === undefined
    )
      return missingFact('lessor-chose', { zh: '租赁物由谁选定', en: 'who chose the goods' });
    return told(intent, 'answering') !== 'quality' ||
      told(intent, 'handledBy') === 'examined' ||
      told(intent, 'lessorChose') === false
      ? fine
      : refused;
  },
  examples: [
    actExample('出租人选的设备，一概否认，不可', 'The lessor chose; all reasons denied', 'refuse', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'denied',
          lessorChose: true,
        }),
        targetRole: 'debtor',
      },
    }),
    actExample('出租人选的设备，受理异议', 'The lessor chose; the dispute is examined', 'allow', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'examined',
          lessorChose: true,
        }),
        targetRole: 'debtor',
      },
    }),
    actExample('承租人自选，租金照付', 'The lessee chose: rent stays due', 'allow', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'denied',
          lessorChose: false,
        }),
        targetRole: 'debtor',
      },
    }),
    actExample('没有质量异议', 'No such defence', 'allow', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: { ...doing('claim', { against: 'debtor', ground: 'contract' }), targetRole: 'debtor' },
    }),
    actExample('谁选的，先补充', 'Who chose must be known', 'missing-fact', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'denied',
        }),
        targetRole: 'debtor',
      },
    }),
  ],
  notEncoded: [
    {
      zh: '依赖技能、干预选择由承租人举证，法务判断。',
      en: 'Reliance and interference are for the lessee to prove and for legal to judge.',
    },
  ],
};
