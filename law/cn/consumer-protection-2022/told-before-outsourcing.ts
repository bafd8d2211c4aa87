import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { consumerProtection2022 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const says = {
  zh: '委托外部机构催收前应以适当方式告知债务人',
  en: 'The debtor is told in a suitable way before an agency collects',
};
const fine = allow(says);
const refused = never('not-told', says, { zh: '先发委外告知', en: 'Send the notice first' });

/** CN-MSG-03 and CN-OUT-07: the debtor is told in a suitable way before the collection is entrusted. */
export const toldBeforeOutsourcing: Provision<Figures> = {
  id: 'CN-OUT-07',
  title: { zh: '委外前告知债务人', en: 'Told before outsourcing' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    acts: ['entrust'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
  },
  dated: [{ from: knownFrom.consumerProtection2022, figures: {}, citation: consumerProtection2022 }],
  // 委托外部机构催收前，应当采取适当方式告知债务人。
  judge: ({ intent }) => {
    if (told(intent, 'debtorTold') === undefined && told(intent, 'to') !== 'law-firm')
      return missingFact('debtor-told', { zh: '是否已告知债务人', en: 'whether the debtor was told' });
    return told(intent, 'debtorTold') === true || told(intent, 'to') === 'law-firm' ? fine : refused;
  },
  examples: [
    actExample('未告知，不可', 'Not told', 'refuse', {
      products: ['card'],
      intent: doing('entrust', { to: 'listed-agency', debtorTold: false }),
    }),
    actExample('已告知', 'Told', 'allow', {
      products: ['card'],
      intent: doing('entrust', { to: 'listed-agency', debtorTold: true }),
    }),
    actExample('是否告知，先补充', 'Whether they were told must be known', 'missing-fact', {
      products: ['card'],
      intent: doing('entrust', { to: 'listed-agency' }),
    }),
  ],
  notEncoded: [{ zh: '何为适当方式由机构规定。', en: 'What a suitable way is, the firm decides.' }],
};
