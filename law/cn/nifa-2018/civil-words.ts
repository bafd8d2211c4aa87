import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { nifa2018 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

/** CN-LANG-01: civil language; no intimidation, threat or abuse. */
export const conventionCivilWords: Provision<Figures> = {
  id: 'CN-LANG-01',
  title: { zh: '文明用语（网络消费信贷）', en: 'Civil words (online consumer credit)' },
  level: 'L6',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.nifa2018, figures: {}, citation: nifa2018('16') }],
  // 催收人员应使用文明礼貌用语，不得采用恐吓、威胁、辱骂以及违反公序良俗的语言。
  judge: judgeWords(
    ['insult', 'threat_violence', 'threat_arrest', 'threat_exposure', 'threat_family_work'],
    'uncivil-words',
    { zh: '不得恐吓、威胁、辱骂', en: 'No intimidation, threat or abuse' },
    {
      zh: '停下来：说明将结束通话并如实记录，随后以函件送达',
      en: 'Stop: say that the call ends and is recorded; a letter follows',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', { intent: { content: textWith({}) } }),
    actExample('辱骂，不可', 'An insult', 'refuse', { intent: saying('insult') }),
    actExample('以暴力相威胁，不可', 'A threat of violence', 'refuse', { intent: saying('threat_violence') }),
    actExample('以公开相威胁，不可', 'A threat to expose', 'refuse', { intent: saying('threat_exposure') }),
    actExample('以找单位、家人相威胁，不可', 'A threat to go to family or work', 'refuse', {
      intent: saying('threat_family_work'),
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
