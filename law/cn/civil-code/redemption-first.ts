import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '合法取回且回赎期满未回赎，才可以合理价格变卖，余款返还',
  en: 'Goods lawfully taken back are sold at a fair price only after the time for redemption; the surplus is returned',
};
const fine = allow(says);
const refused = never('not-redeemable-yet', says, {
  zh: '先定回赎期并书面通知',
  en: 'Set a time for redemption and tell them in writing first',
});

/** Civil Code 643: goods taken back may be sold once the buyer did not redeem them in a reasonable time, and the surplus is returned. */
export const redemptionFirst: Provision<Figures> = {
  id: 'CN-TAKE-03',
  title: { zh: '回赎期满才可变卖', en: 'Sold only after the time for redemption' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['sell-goods'], creditorKinds: ['trade', 'lessor'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('643') }],
  // 第六百四十三条 ……买受人在回赎期限内没有回赎标的物，出卖人可以以合理价格将标的物出卖给第三人……
  judge: ({ intent }) =>
    told(intent, 'ground') === 'court' ||
    (told(intent, 'ground') === 'agreed' && told(intent, 'redemptionOver') === true)
      ? fine
      : refused,
  examples: [
    actExample('自行变卖，不可', 'Sold by self-help', 'refuse', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: doing('sell-goods', { ground: 'self-help' }),
    }),
    actExample('回赎期未满，不可', 'The time is not over', 'refuse', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: doing('sell-goods', { ground: 'agreed', redemptionOver: false }),
    }),
    actExample('回赎期满', 'The time is over', 'allow', {
      tenant: { creditorKind: 'lessor' },
      products: ['none'],
      intent: doing('sell-goods', { ground: 'agreed', redemptionOver: true }),
    }),
  ],
  notEncoded: [
    {
      zh: '价格是否合理、余款返还由法务流程办理。',
      en: 'A fair price and the return of the surplus are for the legal workflow.',
    },
  ],
};
