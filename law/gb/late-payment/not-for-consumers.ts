import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { gbKnownFrom, latePaymentAct } from '../instruments.ts';

const says = {
  zh: '法定迟延利息和补偿只在经营者之间适用，消费者债务除外',
  en: 'Statutory interest and compensation are for debts between businesses; consumer debts are excluded',
};
const charge = (basis: string) =>
  ({ intent: { act: 'charge', conduct: { basis, what: 'interest' } } }) as const;

/** The Act of 1998 does not cover consumers: charging one on its footing claims what no law gives. */
export const notForConsumers: Provision<Figures> = {
  id: 'GB-LPA-CONSUMER',
  title: { zh: '法定利息不适用于消费者', en: 'No statutory interest from consumers' },
  level: 'L1',
  confidence: 'S2',
  scope: { acts: ['charge'], debtUses: ['personal'] },
  dated: [{ from: gbKnownFrom.latePayment, figures: {}, citation: latePaymentAct }],
  judge: ({ intent }) =>
    told(intent, 'basis') === 'statutory'
      ? never('act-excludes-consumers', says, { zh: '只按合同计收', en: 'Charge what the contract says' })
      : allow(says),
  examples: [
    gbExample('向消费者计收法定利息', 'Statutory interest from a consumer', 'refuse', charge('statutory')),
    gbExample('向消费者按合同计收', 'What the contract says', 'allow', charge('contract')),
    gbExampleAt(
      '2002-08-06 12:00',
      '所见施行日之前',
      'Before the day seen',
      'not-in-force',
      charge('statutory'),
    ),
  ],
  notEncoded: [{ zh: '判决后的利息另有规则。', en: 'Interest after judgment has rules of its own.' }],
};
