import { actExample } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const says = { zh: '电话催收须全程录音', en: 'Calls are recorded from start to end' };
const fine = allow(says);
const refused = never('unrecorded-call', says, {
  zh: '改用有录音的公司线路',
  en: 'Use a company line that records',
});

/** CN-REC-01: calls are recorded throughout and the callee’s identity is verified. */
export const callsRecorded: Provision<Figures> = {
  id: 'CN-REC-01',
  title: { zh: '电话催收全程录音', en: 'Calls are recorded from start to end' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 电话催收需全程录音、核实身份。
  judge: ({ intent }) => (told(intent, 'recorded') !== false ? fine : refused),
  examples: [
    actExample('不录音，不可', 'Without recording', 'refuse', {
      products: ['card'],
      intent: { conduct: { recorded: false } },
    }),
    actExample('全程录音', 'Recorded throughout', 'allow', {
      products: ['card'],
      intent: { conduct: { recorded: true } },
    }),
    actExample('没有说明，由线路保证', 'Not said: the line sees to it', 'allow', {
      products: ['card'],
      intent: { conduct: {} },
    }),
  ],
  notEncoded: [
    {
      zh: '是否录音由线路设置保证，通话后登记录音编号；接听人身份在通话界面核对。',
      en: 'The line sees to recording and its number is entered after the call; identity is checked on the call screen.',
    },
  ],
};
