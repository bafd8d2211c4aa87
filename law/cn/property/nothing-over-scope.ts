import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { commerceFrom, propertyInterpretation } from '../commerce-instruments.ts';
import { managed } from './property-case.ts';

const says = {
  zh: '擅自扩大收费范围、提高收费标准或者重复收费的，业主可以拒付并请求退还',
  en: 'Charges beyond the agreed scope or rate, or charged twice, may be refused and reclaimed',
};
const charging = (conduct: ContactIntent['conduct'], act: 'charge' | 'claim' = 'charge') =>
  managed(doing(act, conduct));

/** CN-PROP-07: nothing beyond the agreed scope and rate, and nothing twice. */
export const nothingOverScope: Provision<Figures> = {
  id: 'CN-PROP-07',
  title: { zh: '不得违规收费', en: 'Nothing beyond scope and rate' },
  level: 'L3',
  confidence: 'S1',
  scope: { acts: ['charge', 'claim'], creditorKinds: ['property'] },
  dated: [{ from: commerceFrom.withCivilCode, figures: {}, citation: propertyInterpretation('2') }],
  judge: ({ intent }) => {
    const within = told(intent, 'withinScope');
    if (typeof within !== 'boolean' && intent.act === 'claim' && told(intent, 'what') === undefined)
      return allow({ zh: '没有主张具体款项', en: 'No sum is claimed' });
    if (typeof within !== 'boolean')
      return missingFact('within-scope', {
        zh: '是否在约定的范围和标准之内',
        en: 'whether it is within the agreed scope and rate',
      });
    return within
      ? allow(says)
      : never('over-scope', says, {
          zh: '按备案的范围和标准重算',
          en: 'Compute it again by the filed scope and rate',
        });
  },
  examples: [
    actExample('在约定范围和标准内', 'Within scope and rate', 'allow', charging({ withinScope: true })),
    actExample('擅自提高标准', 'At a raised rate', 'refuse', charging({ withinScope: false })),
    actExample('主张违规收费', 'Claiming such a charge', 'refuse', charging({ withinScope: false }, 'claim')),
    actExample('没有核对', 'Nobody checked', 'missing-fact', charging({})),
    actExample('只主张由谁承担', 'Who owes, and no sum', 'allow', charging({}, 'claim')),
    {
      name: { zh: '修正施行前', en: 'Before the amendment' },
      at: '2020-12-31 15:00',
      given: charging({ withinScope: true }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    { zh: '是否违规由收费核对得出。', en: 'Whether it is beyond is found where fees are checked.' },
  ],
};
