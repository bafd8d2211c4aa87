import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '履行不符合约定的，对方有权拒绝相应的履行请求，异议须受理',
  en: 'Faulty performance may be answered by withholding what corresponds: the dispute is examined',
};
const fine = allow(says);
const refused = never('quality-denied', says, {
  zh: '登记质量异议，与售后核实，只催无争议部分',
  en: 'Record the dispute, examine it with after-sales, collect the undisputed part only',
});

/** Civil Code 525: who gets faulty performance may withhold what corresponds to it. A lessor that is the seller’s group is treated as the seller. */
export const mutualPerformance: Provision<Figures> = {
  id: 'CN-SALE-525',
  title: { zh: '履行不符的，对方可拒付相应部分', en: 'Faulty performance may be answered by withholding' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'], creditorKinds: ['trade', 'lessor'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('525') }],
  // 第五百二十五条 ……一方在对方履行债务不符合约定时，有权拒绝其相应的履行请求。
  judge: ({ facts, intent }) =>
    told(intent, 'answering') !== 'quality' ||
    told(intent, 'handledBy') === 'examined' ||
    (facts.tenant.creditorKind === 'lessor' && told(intent, 'sellerGroup') === false)
      ? fine
      : refused,
  examples: [
    actExample('卖方一概否认质量异议，不可', 'A seller denies every quality reason', 'refuse', {
      tenant: { creditorKind: 'trade' },
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
    actExample('出租人属卖方集团，一概否认，不可', 'A lessor of the seller’s group denies', 'refuse', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'denied',
          sellerGroup: true,
          lessorChose: false,
        }),
        targetRole: 'debtor',
      },
    }),
    actExample('受理异议', 'The dispute is examined', 'allow', {
      tenant: { creditorKind: 'trade' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'examined',
        }),
        targetRole: 'debtor',
      },
    }),
    actExample('出租人与卖方无关', 'A lessor apart from the seller', 'allow', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: {
        ...doing('claim', {
          against: 'debtor',
          ground: 'contract',
          answering: 'quality',
          handledBy: 'denied',
          sellerGroup: false,
          lessorChose: false,
        }),
        targetRole: 'debtor',
      },
    }),
  ],
  notEncoded: [
    {
      zh: '把属于卖方集团的出租人按卖方对待是本系统的读法，须法务核对。',
      en: 'Treating a lessor of the seller’s group as the seller is our reading; counsel is to check it.',
    },
  ],
};
