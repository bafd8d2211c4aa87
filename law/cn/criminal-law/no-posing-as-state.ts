import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { criminalLaw } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** CN-CRIM-04: whoever poses as an official of the state to deceive commits a crime. */
export const noPosingAsState: Provision<Figures> = {
  id: 'CN-CRIM-04-POSE',
  title: { zh: '不得冒充国家机关工作人员', en: 'No posing as an official' },
  level: 'L1',
  confidence: 'S1',
  scope: {},
  dated: [{ from: knownFrom.criminalLaw, figures: {}, citation: criminalLaw('279') }],
  // 第二百七十九条 冒充国家机关工作人员招摇撞骗的……
  judge: judgeWords(
    ['impersonation_authority'],
    'posing-as-state',
    {
      zh: '不得冒充公安、法院等国家机关工作人员',
      en: 'Nobody poses as police, court or another organ of state',
    },
    {
      zh: '用真实姓名、机构名称、委托人名称和工号',
      en: 'Give your real name, the firm, whom it acts for and your staff number',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', { intent: { content: textWith({}) } }),
    actExample('自称公安，不可', '"This is the police"', 'refuse', {
      intent: saying('impersonation_authority'),
    }),
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
