import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const says = { zh: '外部催收机构实行名单制并公示', en: 'Agencies are on a list that is published' };
const fine = allow(says);
const refused = never('not-listed', says, {
  zh: '改委托名单内机构，或由律所起诉',
  en: 'Entrust a listed agency, or let a law firm sue',
});

/** CN-OUT-01: agencies are on a list, which is published. */
export const listedAgencies: Provision<Figures> = {
  id: 'CN-OUT-01',
  title: { zh: '只委托名单内机构', en: 'Listed agencies only' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    acts: ['entrust'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 名单制管理，官网公示外部催收机构。
  judge: ({ intent }) => {
    if (told(intent, 'to') === undefined) return missingFact('to', { zh: '委托给谁', en: 'to whom' });
    return told(intent, 'to') === 'listed-agency' || told(intent, 'to') === 'law-firm' ? fine : refused;
  },
  examples: [
    actExample('个人，不可', 'A private individual', 'refuse', {
      products: ['card'],
      intent: doing('entrust', { to: 'individual' }),
    }),
    actExample('名单外机构，不可', 'An agency not on the list', 'refuse', {
      products: ['card'],
      intent: doing('entrust', { to: 'unlisted-agency' }),
    }),
    actExample('名单内机构', 'A listed agency', 'allow', {
      products: ['card'],
      intent: doing('entrust', { to: 'listed-agency' }),
    }),
    actExample('委托给谁，先补充', 'To whom must be known', 'missing-fact', {
      products: ['card'],
      intent: doing('entrust', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '名单与公示日期由委外管理维护。',
      en: 'The list and the day of its publication are kept with the agencies.',
    },
  ],
};
