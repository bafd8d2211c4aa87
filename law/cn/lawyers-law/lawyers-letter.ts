import { actExample } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { lawyersLaw } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '没有律师执业证书的人员不得以律师名义发函',
  en: 'Nobody without a licence writes in a lawyer’s name',
};
const fine = allow(says);
const refused = never('not-a-lawyer', says, {
  zh: '改发公司催款函，或请律师核对事实后签发',
  en: 'Send the firm’s own letter, or let a lawyer check the facts and sign',
});

/** CN-LAW-08: nobody without a licence acts as a lawyer. */
export const lawyersLetter: Provision<Figures> = {
  id: 'CN-LAW-08',
  title: { zh: '律师函由律师出具', en: 'Only a lawyer writes a lawyer’s letter' },
  level: 'L1',
  confidence: 'S1',
  scope: { channels: ['letter', 'email', 'sms', 'im'] },
  dated: [{ from: knownFrom.lawyersLaw, figures: {}, citation: lawyersLaw('13') }],
  // 第十三条 没有取得律师执业证书的人员，不得以律师名义从事法律服务业务。
  judge: ({ intent }) =>
    told(intent, 'letterKind') !== 'lawyer' || told(intent, 'lawyerSigned') === true ? fine : refused,
  examples: [
    actExample('非律师出具律师函，不可', 'A lawyer’s letter without a lawyer', 'refuse', {
      intent: { channel: 'letter', conduct: { letterKind: 'lawyer', lawyerSigned: false } },
    }),
    actExample('律师签发', 'Signed by a lawyer', 'allow', {
      intent: { channel: 'letter', conduct: { letterKind: 'lawyer', lawyerSigned: true } },
    }),
    actExample('普通催款函', 'An ordinary letter', 'allow', { intent: { channel: 'letter' } }),
  ],
  notEncoded: [
    {
      zh: '函件事实是否真实由出具律师负责。',
      en: 'Whether the facts of the letter are true is for the lawyer who signs.',
    },
  ],
};
