import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const closed: readonly string[] = ['home', 'other-private'];
const says = {
  zh: '未经明确同意不得进入、拍摄住宅等私密空间',
  en: 'No entry or photographing of a private place without clear consent',
};
const instead = {
  zh: '在门外或公共区域约定时间见面，或改为送达函件',
  en: 'Meet by appointment outside or in a public place, or serve a letter',
};

/** CN-PRIV-03: no entry, photographing or peeping into a person’s private places without clear consent. */
export const noEntryOfPrivatePlaces: Provision<Figures> = {
  id: 'CN-PRIV-03',
  title: { zh: '不得进入他人私密空间', en: 'No entry of private places' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['enter-premises'], debtorKinds: ['person'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1033') }],
  // 第一千零三十三条 （二）进入、拍摄、窥视他人的住宅、宾馆房间等私密空间。
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
