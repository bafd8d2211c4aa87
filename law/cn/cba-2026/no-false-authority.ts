import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

/** CN-LANG-02: never in the name of an administrative or judicial body. */
export const memberNoFalseAuthority: Provision<Figures> = {
  id: 'CN-LANG-02',
  title: { zh: '不得冒用行政、司法机关名义', en: 'Never in the name of an authority' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 不得冒用行政机关、司法机关等名义。
  judge: judgeWords(
    ['impersonation_authority'],
    'false-authority',
    { zh: '不得冒用行政机关、司法机关等名义', en: 'Never in the name of an administrative or judicial body' },
    {
      zh: '用真实姓名、机构名称、委托人名称和工号',
      en: 'Give your real name, the firm, whom it acts for and your staff number',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', {
      products: ['card'],
      intent: { content: textWith({}) },
    }),
    actExample('自称“司法专员”，不可', '"Judicial officer"', 'refuse', {
      products: ['card'],
      intent: saying('impersonation_authority'),
    }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      products: ['card'],
      intent: {},
    }),
  ],
  notEncoded: [
    {
      zh: '“司法组”“账户中心”等易误解的称谓由用语检查识别。',
      en: 'Misleading titles such as "judicial group" are found by the words checker.',
    },
  ],
};
