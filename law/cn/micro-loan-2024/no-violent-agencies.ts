import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { microLoan2024 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得委托有暴力催收等违法违规记录的机构',
  en: 'No agency with a record of violent or unlawful collection',
};
const fine = allow(says);
const refused = never('violent-record', says, {
  zh: '换一家尽职调查合格的机构',
  en: 'Take an agency that passed due diligence',
});

/** CN-OUT-06: no agency with a record of violent or unlawful collection. */
export const noViolentAgencies: Provision<Figures> = {
  id: 'CN-OUT-06',
  title: { zh: '不得委托有违法记录的机构', en: 'No agencies with a record of violence' },
  level: 'L4',
  confidence: 'S2',
  scope: { acts: ['entrust'], creditorKinds: ['lender'], debtorKinds: ['person'], products: ['micro-loan'] },
  dated: [{ from: knownFrom.microLoan2024, figures: {}, citation: microLoan2024 }],
  // 不得委托有暴力催收等违法违规记录的机构。
  judge: ({ intent }) => {
    if (told(intent, 'violationRecord') === undefined)
      return missingFact('violation-record', {
        zh: '受托机构有无违法违规记录',
        en: 'whether the agency has a record',
      });
    return told(intent, 'violationRecord') === false ? fine : refused;
  },
  examples: [
    actExample('有违法记录，不可', 'A record', 'refuse', {
      products: ['micro-loan'],
      intent: doing('entrust', { to: 'listed-agency', violationRecord: true }),
    }),
    actExample('尽职调查合格', 'Due diligence passed', 'allow', {
      products: ['micro-loan'],
      intent: doing('entrust', { to: 'listed-agency', violationRecord: false }),
    }),
    actExample('有无记录，先补充', 'Whether there is one must be known', 'missing-fact', {
      products: ['micro-loan'],
      intent: doing('entrust', { to: 'listed-agency' }),
    }),
  ],
  notEncoded: [
    { zh: '尽职调查材料由委外管理保存。', en: 'Due diligence papers are kept with the agencies.' },
  ],
};
