import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

const closed: readonly string[] = ['home', 'office', 'other-private'];
const says = {
  zh: '未经同意不得进入住宅等私人场所或债务人所在的办公区域',
  en: 'No entry of a home, private place or the debtor’s office area without consent',
};
const instead = {
  zh: '在门外或公共区域约定时间见面，或改为送达函件',
  en: 'Meet by appointment outside or in a public place, or serve a letter',
};

/** CN-VISIT-03: no entry of a home, another private place or the debtor’s office area without consent. */
export const noEntryWithoutConsent: Provision<Figures> = {
  id: 'CN-VISIT-03',
  title: {
    zh: '未经同意不得进入住宅、办公区域（网络消费信贷）',
    en: 'No entry of home or office without consent (online consumer credit)',
  },
  level: 'L5',
  confidence: 'S3',
  scope: {
    acts: ['enter-premises'],
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
  },
  dated: [{ from: knownFrom.gbt45251, figures: {}, citation: gbt45251 }],
  // 未经同意，不得进入住宅等私人场所或债务人所在的办公区域。
  judge: ({ facts, intent }) => {
    const place = told(intent, 'place');
    if (place === undefined) return missingFact('place', { zh: '要进入的是什么场所', en: 'what premises' });
    if (!closed.includes(String(place))) return allow(says);
    const agreed =
      told(intent, 'consent') === true ||
      facts.consents.some((one) => one.kind === 'entry' && one.withdrawnOn === null);
    return agreed ? allow(says) : never('no-consent', says, instead);
  },
  examples: [
    actExample('住宅，未经同意，不可', 'A home without consent', 'refuse', {
      intent: doing('enter-premises', { place: 'home', consent: false }),
    }),
    actExample('办公区域，未经同意，不可', 'An office without consent', 'refuse', {
      intent: doing('enter-premises', { place: 'office', consent: false }),
    }),
    actExample('住宅，本人同意且有记录', 'A home, with recorded consent', 'allow', {
      intent: doing('enter-premises', { place: 'home', consent: true }),
    }),
    actExample('公共区域', 'A public area', 'allow', {
      intent: doing('enter-premises', { place: 'public' }),
    }),
    actExample('场所未说明', 'Which premises must be known', 'missing-fact', {
      intent: doing('enter-premises', {}),
    }),
  ],
  notEncoded: [
    {
      zh: '谁有权同意由现场人员按房屋占有情况判断并录音。',
      en: 'Who may consent is for the people on the spot to see and to record.',
    },
  ],
};
