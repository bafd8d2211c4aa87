import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** CN-PRIV-02: a person’s private matters are not to be leaked. */
export const noLeakInWords: Provision<Figures> = {
  id: 'CN-PRIV-02',
  title: { zh: '不得向他人泄露债务（隐私）', en: 'No leak of a debt to others (privacy)' },
  level: 'L1',
  confidence: 'S1',
  scope: { debtorKinds: ['person'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('1032, 1033') }],
  // 第一千零三十二条 ……不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权。
  judge: judgeWords(
    ['disclosure_third_party', 'threat_exposure'],
    'leaks',
    { zh: '不得泄露他人不愿为人知晓的私密信息', en: 'Private matters are not to be leaked' },
    {
      zh: '只联系债务人本人；对他人只请其转告回电',
      en: 'Reach the debtor; ask others only to pass on a call back',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', { intent: { content: textWith({}) } }),
    actExample('向他人说出欠款，不可', 'The debt told to others', 'refuse', {
      intent: saying('disclosure_third_party'),
    }),
    actExample('以公开相威胁，不可', 'A threat to expose', 'refuse', { intent: saying('threat_exposure') }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      intent: {},
    }),
  ],
  notEncoded: [
    {
      zh: '债务在个案中是否属于私密信息由法院判断。',
      en: 'Whether a debt is private in a given case is for a court.',
    },
  ],
};
