import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { criminalLaw } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得以限制自由、侵入住宅、跟踪骚扰催收高利等非法债务',
  en: 'No restraint, entry or following to collect usury or another unlawful debt',
};
const fine = allow(says);
const refused = never('unlawful-debt', says, {
  zh: '停止催收超出法定上限的部分，由法务核定合法本息',
  en: 'Stop collecting what exceeds the legal cap; legal settles the lawful sum',
});

/** CN-CRIM-01: coercion, restraint, entry or harassment to collect an unlawful debt is a crime of its own. */
export const noForceForUsury: Provision<Figures> = {
  id: 'CN-CRIM-01',
  title: { zh: '不得以强制手段催收非法债务', en: 'No coercion for unlawful debts' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['restrain', 'enter-premises', 'stake-out'], products: ['private-lending'] },
  dated: [{ from: knownFrom.criminalLaw293, figures: {}, citation: criminalLaw('293-1') }],
  // 第二百九十三条之一 ……催收高利放贷等产生的非法债务……（二）限制他人人身自由或者侵入他人住宅的；（三）恐吓、跟踪、骚扰他人的。
  judge: ({ intent }) => (told(intent, 'debtUnlawful') !== true ? fine : refused),
  examples: [
    actExample('高利债务，蹲守，不可', 'A stake-out for usury', 'refuse', {
      products: ['private-lending'],
      intent: doing('stake-out', { debtUnlawful: true }),
    }),
    actExample('债务合法，本条不禁（他条另禁）', 'A lawful debt: not this rule’s matter', 'allow', {
      products: ['private-lending'],
      intent: doing('stake-out', { debtUnlawful: false }),
    }),
  ],
  notEncoded: [
    {
      zh: '债务是否非法、情节是否严重由法院认定。',
      en: 'Whether the debt is unlawful and the case grave is for a court.',
    },
  ],
};
