import { actExample, doing } from '../../act-example.ts';
import { allow, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { microLoan2024 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const says = {
  zh: '不得在公众场所张贴催收公告、律师函等文书，不得散布隐私',
  en: 'No posting of notices or lawyer’s letters in public, no spreading of privacy',
};
const fine = allow(says);
const refused = never('public-posting', says, { zh: '以函件送达本人', en: 'Serve a letter on the person' });

/** CN-LANG-04: no public posting of collection papers, no spreading of privacy. */
export const microLoanNoPublicPosting: Provision<Figures> = {
  id: 'CN-LANG-04-ML',
  title: { zh: '不得散布隐私（小额贷款）', en: 'No spreading of privacy (micro-loans)' },
  level: 'L4',
  confidence: 'S2',
  scope: { acts: ['publish'], creditorKinds: ['lender'], debtorKinds: ['person'], products: ['micro-loan'] },
  dated: [{ from: knownFrom.microLoan2024, figures: {}, citation: microLoan2024 }],
  // 不得在公众场所张贴催收公告、律师函等文书；不得散布隐私。
  judge: ({ intent }) => (told(intent, 'shows') === 'nothing-personal' ? fine : refused),
  examples: [
    actExample('张贴律师函，不可', 'A lawyer’s letter posted', 'refuse', {
      products: ['micro-loan'],
      intent: doing('publish', { where: 'public-place', shows: 'identity' }),
    }),
    actExample('不含个人信息的公告', 'A notice without personal data', 'allow', {
      products: ['micro-loan'],
      intent: doing('publish', { where: 'public-place', shows: 'nothing-personal' }),
    }),
  ],
  notEncoded: [{ zh: '何为公众场所由现场判断。', en: 'What is a public place is for the spot.' }],
};
