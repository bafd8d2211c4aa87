import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

const says = {
  zh: '知道或怀疑客户特别脆弱时，不得上门',
  en: 'No visit when the customer is known or suspected to be particularly vulnerable',
};

/** CONC 7.9 on visits: none to a customer who is, or may be, particularly vulnerable. */
export const visitNotWhenVulnerable: Provision<Figures> = {
  id: 'GB-CONC-7.9-VISIT-VULNERABLE',
  title: { zh: '不得向脆弱客户上门', en: 'No visits to the vulnerable' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...consumerCredit, initiatedBy: ['creditor'], channels: ['visit'] },
  dated: [{ from: gbKnownFrom.conc79, figures: {}, citation: conc('7.9') }],
  judge: ({ facts }) =>
    facts.party.vulnerable
      ? never('vulnerable', says, {
          zh: '由专门小组以其选择的方式联系',
          en: 'The specialist team reaches them in the way they choose',
        })
      : allow(says),
  examples: [
    gbExample('登记为脆弱客户', 'Recorded as vulnerable', 'refuse', {
      party: { vulnerable: true },
      intent: { channel: 'visit' },
    }),
    gbExample('未登记', 'Not recorded', 'allow', { intent: { channel: 'visit' } }),
    gbExample('致电不在本条', "A call is not this rule's matter", 'not-applicable', {
      party: { vulnerable: true },
    }),
    gbExampleAt('2014-12-21 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: { channel: 'visit' },
    }),
  ],
  notEncoded: [
    {
      zh: '怀疑即应登记为脆弱，由接触人员判断。',
      en: 'A suspicion is recorded as vulnerability by whoever meets the person.',
    },
  ],
};
