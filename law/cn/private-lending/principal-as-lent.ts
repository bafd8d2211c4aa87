import { actExample } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told, toldMinor } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { lent } from './four-times-lpr.ts';

const says = {
  zh: '利息不得预先在本金中扣除，扣除的按实际借款数额返还并计息',
  en: 'Interest is not taken out of the principal in advance; the sum really lent is the principal',
};
const principal = (claimedMinor: string, lentMinor: string) =>
  lent({ what: 'principal', claimedMinor, lentMinor }, 'claim');

/** CN-INT-01: the principal is what was really lent (砍头息). */
export const principalAsLent: Provision<Figures> = {
  id: 'CN-INT-01-PRINCIPAL',
  title: { zh: '本金以实际出借为准', en: 'The principal is what was lent' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['claim'], products: ['private-lending'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('670') }],
  // 第六百七十条 借款的利息不得预先在本金中扣除……应当按照实际借款数额返还借款并计算利息。
  judge: ({ intent }) => {
    if (told(intent, 'what') !== 'principal') return allow({ zh: '不是本金', en: 'It is no principal' });
    const claimed = toldMinor(intent, 'claimedMinor');
    const paidOut = toldMinor(intent, 'lentMinor');
    if (claimed === null || paidOut === null)
      return missingFact('lent', {
        zh: '主张的本金与实际出借的金额',
        en: 'the principal claimed and the sum really lent',
      });
    return claimed <= paidOut
      ? allow(says)
      : never('principal-above-lent', says, { zh: '按实际出借金额主张', en: 'Claim what was lent' });
  },
  examples: [
    actExample(
      '实际出借九万，主张九万',
      'Lent 90,000, claimed 90,000',
      'allow',
      principal('9000000', '9000000'),
    ),
    actExample('多主张一分，不可', 'A cent more', 'refuse', principal('9000001', '9000000')),
    actExample('金额未说明', 'The sums are not told', 'missing-fact', lent({ what: 'principal' }, 'claim')),
    actExample('利息不在本条', 'Interest is not its matter', 'allow', lent({}, 'claim')),
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: principal('9000000', '9000000'),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [{ zh: '实际出借的证据由法务核对。', en: 'Proof of what was lent is for counsel.' }],
};
