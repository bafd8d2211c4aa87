import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { criminalLaw } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** CN-CRIM-02: abuse and intimidation, where grave, are crimes. */
export const noAbuse: Provision<Figures> = {
  id: 'CN-CRIM-02',
  title: { zh: '不得辱骂、恐吓', en: 'No abuse or intimidation' },
  level: 'L1',
  confidence: 'S1',
  scope: { debtorKinds: ['person'] },
  dated: [{ from: knownFrom.criminalLaw, figures: {}, citation: criminalLaw('246, 293') }],
  // 第二百九十三条 （二）追逐、拦截、辱骂、恐吓他人，情节恶劣的；第二百四十六条 公然侮辱他人……情节严重的。
  judge: judgeWords(
    ['insult', 'threat_violence'],
    'abuse',
    { zh: '不得辱骂、恐吓、公然侮辱', en: 'No abuse, intimidation or public insult' },
    {
      zh: '停下来：说明将结束通话并如实记录，随后以函件送达',
      en: 'Stop: say that the call ends and is recorded; a letter follows',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', { intent: { content: textWith({}) } }),
    actExample('辱骂，不可', 'An insult', 'refuse', { intent: saying('insult') }),
    actExample('恐吓，不可', 'Intimidation', 'refuse', { intent: saying('threat_violence') }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      intent: {},
    }),
  ],
  notEncoded: [
    {
      zh: '是否情节严重、是否构成犯罪由司法机关判断；本系统在其前一步即拒绝。',
      en: 'Whether it is grave, or a crime, is for the courts; the gate refuses well before that.',
    },
  ],
};
