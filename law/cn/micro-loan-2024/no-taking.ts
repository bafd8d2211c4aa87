import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { microLoan2024 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得非法占有、处置借款人财产',
  en: 'No unlawful taking or disposal of the borrower’s property',
};
const fine = allow(says);
const refused = never('self-help', says, {
  zh: '协商自愿交付并登记清单，或申请法院保全、执行',
  en: 'A return by agreement with an inventory, or preservation and enforcement by the court',
});

/** CN-TAKE-01: no unlawful taking or disposal of the borrower’s property. */
export const noTaking: Provision<Figures> = {
  id: 'CN-TAKE-01',
  title: { zh: '不得非法占有、处置财产（小额贷款）', en: 'No taking or disposal of property (micro-loans)' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    acts: ['take-goods', 'sell-goods'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['micro-loan'],
  },
  dated: [{ from: knownFrom.microLoan2024, figures: {}, citation: microLoan2024 }],
  // 非法占有、处置借款人财产。
  judge: ({ intent }) =>
    told(intent, 'ground') === 'agreed' || told(intent, 'ground') === 'court' ? fine : refused,
  examples: [
    actExample('自行拖车，不可', 'Towing by self-help', 'refuse', {
      products: ['micro-loan'],
      intent: doing('take-goods', { ground: 'self-help' }),
    }),
    actExample('变卖抵债，不可', 'Selling to cover the debt', 'refuse', {
      products: ['micro-loan'],
      intent: doing('sell-goods', { ground: 'self-help' }),
    }),
    actExample('协商交付', 'A return by agreement', 'allow', {
      products: ['micro-loan'],
      intent: doing('take-goods', { ground: 'agreed', inventory: true }),
    }),
    actExample('法院执行', 'By the court', 'allow', {
      products: ['micro-loan'],
      intent: doing('take-goods', { ground: 'court' }),
    }),
  ],
  notEncoded: [
    {
      zh: '交接清单与见证由外访流程登记。',
      en: 'The inventory and its witnesses are recorded in the visit workflow.',
    },
  ],
};
