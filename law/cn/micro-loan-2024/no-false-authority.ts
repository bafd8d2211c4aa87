import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { microLoan2024 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** CN-LANG-02 for micro-loans: no impersonation of an authority, no violence or threat of it. */
export const microLoanNoFalseAuthority: Provision<Figures> = {
  id: 'CN-LANG-02-ML',
  title: { zh: '不得冒用国家机关名义（小额贷款）', en: 'Never in the name of an authority (micro-loans)' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['micro-loan'],
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.microLoan2024, figures: {}, citation: microLoan2024 }],
  // 冒充国家机关等名义实施催收；使用或者威胁使用暴力……。
  judge: judgeWords(
    ['impersonation_authority', 'threat_violence', 'insult'],
    'false-authority',
    {
      zh: '不得冒充国家机关，不得使用或威胁使用暴力、侮辱',
      en: 'No impersonation of the state, no violence or threat of it, no insult',
    },
    {
      zh: '用真实姓名、机构名称、委托人名称和工号',
      en: 'Give your real name, the firm, whom it acts for and your staff number',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', {
      products: ['micro-loan'],
      intent: { content: textWith({}) },
    }),
    actExample('自称经侦人员，不可', '"Economic crime police"', 'refuse', {
      products: ['micro-loan'],
      intent: saying('impersonation_authority'),
    }),
    actExample('以暴力相威胁，不可', 'A threat of violence', 'refuse', {
      products: ['micro-loan'],
      intent: saying('threat_violence'),
    }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      products: ['micro-loan'],
      intent: {},
    }),
  ],
  notEncoded: [{ zh: '文号与施行日未见原文。', en: 'Number and day of entry into force were not seen.' }],
};
