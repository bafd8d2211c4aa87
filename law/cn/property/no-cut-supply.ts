import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { managed } from './property-case.ts';

const says = {
  zh: '物业服务人不得采取停止供电、供水、供热、供燃气等方式催交物业费',
  en: 'A property manager does not press for its fee by cutting power, water, heat or gas',
};

/** CN-PROP-01: no supply is cut to press for the fee. */
export const noCutSupply: Provision<Figures> = {
  id: 'CN-PROP-01',
  title: { zh: '不得停水停电催费', en: 'No supply is cut for arrears' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['cut-supply'], creditorKinds: ['property'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('944') }],
  // 第九百四十四条 ……物业服务人不得采取停止供电、供水、供热、供燃气等方式催交物业费。
  judge: ({ intent }) => {
    const ground = told(intent, 'ground');
    if (ground === undefined)
      return missingFact('ground', { zh: '停止供应的原因', en: 'why the supply is cut' });
    return ground === 'arrears'
      ? never('supply-cut', says, {
          zh: '书面催告并给出合理期限，逾期起诉或申请仲裁',
          en: 'Demand in writing with a reasonable period, then sue or arbitrate',
        })
      : allow(says);
  },
  examples: [
    actExample(
      '因欠费停水，不可',
      'Water cut for arrears',
      'refuse',
      managed(doing('cut-supply', { ground: 'arrears' })),
    ),
    actExample(
      '抢修停水',
      'Water cut for a repair',
      'allow',
      managed(doing('cut-supply', { ground: 'repair' })),
    ),
    actExample('原因未说明', 'Nobody said why', 'missing-fact', managed(doing('cut-supply'))),
    actExample('不是物业服务人', 'No property manager', 'not-applicable', {
      intent: doing('cut-supply', { ground: 'arrears' }),
    }),
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: managed(doing('cut-supply', { ground: 'arrears' })),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '“等方式”是否包括门禁、电梯，法律未列明，由地方法规与内部规定判断。',
      en: 'Whether "and the like" covers doors and lifts is not said; local regulations and house policy judge them.',
    },
  ],
};
