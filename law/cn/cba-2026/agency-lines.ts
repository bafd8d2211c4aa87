import { actExample } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

const says = {
  zh: '外部机构不得用私人手机或个人社交账号联系债务人',
  en: 'An agency reaches debtors by no private phone or personal account',
};
const fine = allow(says);
const refused = never('private-line', says, {
  zh: '用登记的公司线路或企业账号',
  en: 'Use the registered company line or enterprise account',
});

/** CN-TOOL-01: without the member’s consent an agency uses no private phone or personal account. */
export const agencyLines: Provision<Figures> = {
  id: 'CN-TOOL-01',
  title: { zh: '外部机构不得用私人手机和社交账号', en: 'Agencies use no private phones or accounts' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    collectedBy: ['agency'],
    initiatedBy: ['creditor'],
    channels: ['call', 'sms', 'im'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 外部催收机构未经会员单位同意，不得用私人手机联系债务人、不得用私人手机或社交软件发送催收语音、文字。
  judge: ({ intent }) =>
    intent.sender === null ||
    (intent.sender.line !== 'private' && (intent.channel !== 'im' || intent.sender.enterpriseAccount))
      ? fine
      : refused,
  examples: [
    actExample('私人手机，不可', 'A private phone', 'refuse', {
      products: ['card'],
      intent: {
        collectedBy: 'agency',
        sender: { line: 'private', callerIdTrue: true, spamMarked: false, enterpriseAccount: false },
      },
    }),
    actExample('个人微信，不可', 'A personal messenger account', 'refuse', {
      products: ['card'],
      intent: {
        collectedBy: 'agency',
        channel: 'im',
        sender: { line: 'company', callerIdTrue: true, spamMarked: false, enterpriseAccount: false },
      },
    }),
    actExample('公司线路', 'A company line', 'allow', {
      products: ['card'],
      intent: {
        collectedBy: 'agency',
        sender: { line: 'company', callerIdTrue: true, spamMarked: false, enterpriseAccount: true },
      },
    }),
    actExample('线路未定，取放行时再问', 'No line chosen yet: asked again', 'allow', {
      products: ['card'],
      intent: { collectedBy: 'agency' },
    }),
  ],
  notEncoded: [
    {
      zh: '“经会员单位同意”的例外不采用：一律用公司线路。',
      en: 'The exception "with the member’s consent" is not used: company lines only.',
    },
  ],
};
