import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { consumerProtection2022 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

/** CN-LANG-01 and CN-LANG-02 for banks: no collection in the name of an authority, by violence, intimidation or fraud. */
export const noForceOrFraud: Provision<Figures> = {
  id: 'CN-LANG-01-CP',
  title: {
    zh: '不得冒用、恐吓、欺诈催收（银行业）',
    en: 'No false authority, intimidation or fraud (banking)',
  },
  level: 'L4',
  confidence: 'S2',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
  },
  dated: [{ from: knownFrom.consumerProtection2022, figures: {}, citation: consumerProtection2022 }],
  // 严禁……冒用行政机关、司法机关等名义实施催收；采取暴力、恐吓、欺诈等不正当手段实施催收；……
  judge: judgeWords(
    [
      'insult',
      'threat_violence',
      'threat_arrest',
      'threat_exposure',
      'threat_family_work',
      'impersonation_authority',
      'deceit_for_data',
    ],
    'unfair-means',
    {
      zh: '严禁冒用行政、司法机关名义，严禁以暴力、恐吓、欺诈等不正当手段催收',
      en: 'Never in the name of an authority, never by violence, intimidation, fraud or other unfair means',
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
    actExample('自称法院工作人员，不可', 'Claiming to be from the court', 'refuse', {
      products: ['card'],
      intent: saying('impersonation_authority'),
    }),
    actExample('恐吓，不可', 'Intimidation', 'refuse', {
      products: ['card'],
      intent: saying('threat_violence'),
    }),
    actExample('以洽谈方案为名套取信息，不可', 'Drawing out data on a pretext', 'refuse', {
      products: ['card'],
      intent: saying('deceit_for_data'),
    }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      products: ['card'],
      intent: {},
    }),
  ],
  notEncoded: [
    {
      zh: '“其他违法违规和违背公序良俗的手段”由质检判断；条号仅见一处，未引用。',
      en: '"Other unlawful or immoral means" are for quality review; the article number stands on one page and is not cited.',
    },
  ],
};
