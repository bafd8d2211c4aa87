import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

/** CN-PAY-02: never lure or press anyone into new borrowing or unlawful fund-raising. */
export const noNewBorrowing: Provision<Figures> = {
  id: 'CN-PAY-02',
  title: { zh: '不得诱导借新还旧', en: 'No pressing into new debt' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.cba2026, figures: {}, citation: cba2026 }],
  // 不得诱导或逼迫债务人新增借贷或非法渠道筹资还债。
  judge: judgeWords(
    ['coercive_borrowing'],
    'new-borrowing',
    { zh: '不得诱导或逼迫新增借贷来还债', en: 'Nobody is lured or pressed into new borrowing to repay' },
    { zh: '按收入商议分期或延期', en: 'Agree on instalments or a later day that income allows' },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', {
      products: ['card'],
      intent: { content: textWith({}) },
    }),
    actExample('“先去借了还上”，不可', '"Borrow elsewhere first"', 'refuse', {
      products: ['card'],
      intent: saying('coercive_borrowing'),
    }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      products: ['card'],
      intent: {},
    }),
  ],
  notEncoded: [
    {
      zh: '词语由用语检查识别，是否构成由质检复核。',
      en: 'The words are found by the words checker; quality review judges what they amount to.',
    },
  ],
};
