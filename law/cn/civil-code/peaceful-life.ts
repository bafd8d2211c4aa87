import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得以电话轰炸、蹲守等方式侵扰私人生活安宁',
  en: 'Private peace is not disturbed by flooding with calls or lying in wait',
};
const fine = allow(says);
const refused = never('disturbs-peace', says, {
  zh: '在规定次数内逐个拨打，或预约见面',
  en: 'Call one at a time within the limits, or make an appointment',
});

/** CN-PRIV-01: nobody’s private peace is disturbed by calls, messages or lying in wait. */
export const peacefulLife: Provision<Figures> = {
  id: 'CN-PRIV-01',
  title: { zh: '不得侵扰私人生活安宁', en: 'No disturbance of private peace' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['stake-out', 'contact'], debtorKinds: ['person'], initiatedBy: ['creditor'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1032, 1033') }],
  // 第一千零三十三条 （一）以电话、短信、即时通讯工具、电子邮件、传单等方式侵扰他人的私人生活安宁。
  judge: ({ intent }) =>
    (
      intent.act === 'stake-out'
        ? told(intent, 'appointment') === true
        : told(intent, 'tool') !== 'call-bombing'
    )
      ? fine
      : refused,
  examples: [
    actExample('“呼死你”，不可', 'A call-flooding tool', 'refuse', {
      intent: { conduct: { tool: 'call-bombing' } },
    }),
    actExample('蹲守，不可', 'A stake-out', 'refuse', { intent: doing('stake-out', {}) }),
    actExample('逐个拨打', 'One call at a time', 'allow', { intent: {} }),
    actExample('按约定时间等候', 'Waiting at the agreed time', 'allow', {
      intent: doing('stake-out', { appointment: true }),
    }),
  ],
  notEncoded: [
    {
      zh: '次数合计是否构成侵扰由法院判断；本系统另有每日上限。',
      en: 'Whether the number of calls amounts to disturbance is for a court; the gate has daily caps.',
    },
  ],
};
