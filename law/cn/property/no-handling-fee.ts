import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { commerceFrom, propertyRegulation } from '../commerce-instruments.ts';
import { managed } from './property-case.ts';

const says = {
  zh: '物业服务企业受托代收水、电、气、热、通信等费用，不得向业主收取手续费等额外费用',
  en: 'A manager that collects utility money on commission takes no handling fee from owners',
};

/** CN-PROP-08: no handling fee on utility money. */
export const noHandlingFee: Provision<Figures> = {
  id: 'CN-PROP-08',
  title: { zh: '代收不得收手续费', en: 'No handling fee on utilities' },
  level: 'L2',
  confidence: 'S1',
  scope: { acts: ['charge'], creditorKinds: ['property'] },
  dated: [{ from: commerceFrom.propertyRegulation, figures: {}, citation: propertyRegulation('44') }],
  judge: ({ intent }) =>
    told(intent, 'what') === 'handling-fee'
      ? never('handling-fee', says, { zh: '冲回手续费', en: 'Reverse the fee' })
      : allow(says),
  examples: [
    actExample(
      '代收水费加收手续费',
      'A handling fee on water money',
      'refuse',
      managed(doing('charge', { what: 'handling-fee' })),
    ),
    actExample('物业费本身', 'The fee itself', 'allow', managed(doing('charge', { what: 'property-fee' }))),
    {
      name: { zh: '2018 年修订前', en: 'Before the revision of 2018' },
      at: '2018-03-18 15:00',
      given: managed(doing('charge', { what: 'property-fee' })),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    { zh: '向供应单位收取的委托费不在此列。', en: 'What the supplier pays the manager is not part of it.' },
  ],
};
