import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { personalInformation } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** PIPL 5: personal data are not to be had by misleading, fraud or coercion. */
export const noDeceitForData: Provision<Figures> = {
  id: 'CN-PI-05-DECEIT',
  title: { zh: '不得以误导、欺诈、胁迫取得个人信息', en: 'No data by deceit or coercion' },
  level: 'L1',
  confidence: 'S1',
  scope: { debtorKinds: ['person'] },
  dated: [{ from: knownFrom.personalInformation, figures: {}, citation: personalInformation('5') }],
  // 第五条 ……不得通过误导、欺诈、胁迫等方式处理个人信息。
  judge: judgeWords(
    ['deceit_for_data'],
    'deceit',
    {
      zh: '不得以误导、欺诈、胁迫等方式取得个人信息',
      en: 'Personal data are not to be had by misleading, fraud or coercion',
    },
    {
      zh: '说明用途后直接询问；洽谈方案就给真实方案',
      en: 'Say what it is for and ask openly; talk of a plan only with a real offer',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', { intent: { content: textWith({}) } }),
    actExample('以办理方案为名套取信息，不可', 'Data drawn out on the pretext of a plan', 'refuse', {
      intent: saying('deceit_for_data'),
    }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
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
