import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { card2011 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** CN-LANG-01 for cards: no violence, coercion, intimidation or abuse. */
export const cardNoThreats: Provision<Figures> = {
  id: 'CN-LANG-01-CARD',
  title: { zh: '不得胁迫、侮辱（信用卡）', en: 'No coercion or insult (cards)' },
  level: 'L4',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: ['card'],
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.card2011, figures: {}, citation: card2011('68') }],
  // 不得采用暴力、胁迫、恐吓或辱骂等不当催收行为。
  judge: judgeWords(
    ['insult', 'threat_violence', 'threat_arrest', 'threat_exposure', 'threat_family_work'],
    'uncivil-words',
    {
      zh: '不得采用暴力、胁迫、恐吓或辱骂等方式催收',
      en: 'No collection by violence, coercion, intimidation or abuse',
    },
    {
      zh: '停下来：说明将结束通话并如实记录，随后以函件送达',
      en: 'Stop: say that the call ends and is recorded; a letter follows',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', {
      products: ['card'],
      intent: { content: textWith({}) },
    }),
    actExample('辱骂，不可', 'An insult', 'refuse', { products: ['card'], intent: saying('insult') }),
    actExample('以暴力相威胁，不可', 'A threat of violence', 'refuse', {
      products: ['card'],
      intent: saying('threat_violence'),
    }),
    actExample('以公开相威胁，不可', 'A threat to expose', 'refuse', {
      products: ['card'],
      intent: saying('threat_exposure'),
    }),
    actExample('以找单位、家人相威胁，不可', 'A threat to go to family or work', 'refuse', {
      products: ['card'],
      intent: saying('threat_family_work'),
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
