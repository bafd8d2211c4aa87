import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { creditReporting } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '报送个人不良信息应事先告知本人',
  en: 'The person is told before adverse data are reported',
};
const fine = allow(says);
const refused = never('not-told', says, {
  zh: '先发告知书并留存送达',
  en: 'Send the notice and keep its delivery first',
});

/** CN-KEEP-08: whoever reports adverse data tells the person first. */
export const toldBeforeAdverse: Provision<Figures> = {
  id: 'CN-KEEP-08',
  title: { zh: '报送不良信息须事先告知', en: 'Tell before an adverse report' },
  level: 'L2',
  confidence: 'S1',
  scope: { acts: ['report-credit'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.creditReporting, figures: {}, citation: creditReporting('15') }],
  // 第十五条 信息提供者向征信机构提供个人不良信息，应当事先告知信息主体本人。
  judge: ({ intent }) => {
    if (told(intent, 'told') === undefined && told(intent, 'adverse') !== false)
      return missingFact('told', { zh: '是否已事先告知本人', en: 'whether the person was told' });
    return told(intent, 'told') === true || told(intent, 'adverse') === false ? fine : refused;
  },
  examples: [
    actExample('未告知，不可', 'Not told', 'refuse', {
      intent: doing('report-credit', { adverse: true, told: false }),
    }),
    actExample('已告知', 'Told', 'allow', { intent: doing('report-credit', { adverse: true, told: true }) }),
    actExample('不是不良信息', 'Not adverse', 'allow', {
      intent: doing('report-credit', { adverse: false }),
    }),
    actExample('是否告知，先补充', 'Whether they were told must be known', 'missing-fact', {
      intent: doing('report-credit', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '数据是否准确由报送流程核对。',
      en: 'Whether the data are right is checked where they are submitted.',
    },
  ],
};
