import { doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '不得以可能使客户当众难堪的方式行事',
  en: 'Nothing that is likely to embarrass the customer publicly',
};

/** CONC 7.9.7R(1): no contact in a way likely to be publicly embarrassing; a publication that names somebody is. */
export const noPublicEmbarrassment: Provision<Figures> = {
  id: 'GB-CONC-7.9.7-PUBLIC',
  title: { zh: '不得使客户当众难堪', en: 'No public embarrassment' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, acts: ['publish', 'stake-out'] },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9.7R(1)') }],
  judge: ({ intent }) => {
    const refused = never('public-embarrassment', says, {
      zh: '改为私下联系本人',
      en: 'Reach the person privately',
    });
    if (intent.act === 'stake-out') return refused;
    const names = told(intent, 'identifiesPerson');
    if (typeof names !== 'boolean')
      return missingFact('identifies-person', {
        zh: '公布的内容能否认出本人',
        en: 'whether the person can be recognised in what is published',
      });
    return names ? refused : allow(says);
  },
  examples: [
    gbExample('公布可认出本人的欠款', 'Publishing arrears of somebody who can be recognised', 'refuse', {
      intent: doing('publish', { identifiesPerson: true }),
    }),
    gbExample('公布认不出任何人的汇总数', 'Publishing a total in which nobody can be recognised', 'allow', {
      intent: doing('publish', { identifiesPerson: false }),
    }),
    gbExample('未说明能否认出本人', 'Nobody said whether they can be recognised', 'missing-fact', {
      intent: doing('publish'),
    }),
    gbExample('在门口守候', 'Waiting at their door', 'refuse', { intent: doing('stake-out') }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: doing('publish', { identifiesPerson: true }),
    }),
  ],
  notEncoded: [
    { zh: '当众谈话是否难堪由质检判断。', en: 'Whether a talk in public embarrasses is for quality review.' },
  ],
};
