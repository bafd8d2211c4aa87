import { actExample, doing, saying } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const says = { zh: '不得以催收名义收取额外费用', en: 'No extra fee is taken in the name of collection' };
const fine = allow(says);
const refused = never('extra-fee', says, {
  zh: '只收合同约定并已入账的款项',
  en: 'Ask only for what the contract names and the ledger shows',
});

/** CN-PAY-01: no extra fee in the name of collection. */
export const memberNoExtraFee: Provision<Figures> = {
  id: 'CN-PAY-01-CBA',
  title: { zh: '不得以催收名义收取额外费用', en: 'No extra fee for collecting' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    acts: ['contact', 'charge'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 不得以催收名义收取额外费用。
  judge: ({ intent }) => {
    if (intent.act === 'charge') return told(intent, 'what') === 'collection-fee' ? refused : fine;
    return intent.content?.found.includes('illegal_fee') ? refused : fine;
  },
  examples: [
    actExample('收取催收费，不可', 'A collection fee', 'refuse', {
      products: ['card'],
      intent: doing('charge', { what: 'collection-fee', contracted: false }),
    }),
    actExample('话中要求手续费，不可', 'A fee asked for in words', 'refuse', {
      products: ['card'],
      intent: saying('illegal_fee'),
    }),
    actExample('合同约定的利息', 'Interest by contract', 'allow', {
      products: ['card'],
      intent: doing('charge', { what: 'interest', contracted: true }),
    }),
    actExample('没有额外要求', 'Nothing extra is asked', 'allow', { products: ['card'] }),
  ],
  notEncoded: [
    {
      zh: '合同约定的失败扣款费等由收费规则判断。',
      en: 'A failed-debit fee that the contract names is judged by the fee rules.',
    },
  ],
};
