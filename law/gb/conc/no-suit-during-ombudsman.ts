import { doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '金融申诉专员正在处理的有效或看似有效的投诉期间，贷款人不得起诉',
  en: 'No legal proceedings while the Financial Ombudsman Service considers what is or may be a valid complaint',
};

/** CONC 7.15 on complaints to the ombudsman: a lender that knows of one does not go to court. */
export const noSuitDuringOmbudsman: Provision<Figures> = {
  id: 'GB-CONC-7.15-OMBUDSMAN',
  title: { zh: '申诉期间不得起诉', en: 'No suit during an ombudsman complaint' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, acts: ['sue'] },
  dated: [{ from: gbKnownFrom.conc715, figures: {}, citation: conc('7.15') }],
  judge: ({ facts, intent }) => {
    const before = told(intent, 'ombudsmanComplaint');
    if (before === true)
      return never('ombudsman-complaint', says, { zh: '等待专员的决定', en: 'Wait for the decision' });
    if (before === undefined && facts.party.complaintOpen)
      return missingFact('ombudsman-complaint', {
        zh: '未结的投诉是否在申诉专员处',
        en: 'whether the open complaint is before the ombudsman',
      });
    return allow(says);
  },
  examples: [
    gbExample('投诉在专员处', 'The complaint is before the ombudsman', 'refuse', {
      party: { complaintOpen: true },
      intent: doing('sue', { ombudsmanComplaint: true }),
    }),
    gbExample('投诉不在专员处', 'It is not', 'allow', {
      party: { complaintOpen: true },
      intent: doing('sue', { ombudsmanComplaint: false }),
    }),
    gbExample('投诉未结，未说明在何处', 'An open complaint, nobody said where', 'missing-fact', {
      party: { complaintOpen: true },
      intent: doing('sue'),
    }),
    gbExample('没有投诉', 'No complaint', 'allow', { intent: doing('sue') }),
    gbExampleAt('2023-03-29 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: doing('sue'),
    }),
  ],
  notEncoded: [
    {
      zh: '投诉是否可能有效由投诉流程判断。',
      en: 'Whether a complaint may be valid is judged where complaints are handled.',
    },
  ],
};
