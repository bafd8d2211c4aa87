import { saying } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { conc, consumerCredit, gbKnownFrom } from '../instruments.ts';

/** CONC 7.11: authority and legal position are not misrepresented, nor an action that cannot be or was not taken. */
export const noFalseAuthority: Provision<Figures> = {
  id: 'GB-CONC-7.11',
  title: { zh: '不得谎称权力或法律地位', en: 'No false authority or legal position' },
  level: 'L4',
  confidence: 'S1',
  scope: consumerCredit,
  dated: [{ from: gbKnownFrom.conc711, figures: {}, citation: conc('7.11.1R, 7.11.3R, 7.11.6R, 7.11.9R') }],
  judge: judgeWords(
    ['impersonation_authority', 'false_legal_status', 'threat_arrest'],
    'false-authority',
    {
      zh: '不得谎称受法院指派或以仿官方文书误导，不得声称将采取法律上不能采取、或尚未采取的行动',
      en: 'No claim to act for a court, no official-looking papers that mislead, no action named that cannot or was not taken',
    },
    { zh: '只说真实身份和真实的下一步', en: 'Say who you really are and what can really follow' },
  ),
  examples: [
    gbExample('冒充法院执行人员', 'Posing as a bailiff', 'refuse', {
      intent: saying('impersonation_authority'),
    }),
    gbExample('声称已起诉而并未起诉', 'Saying a claim was issued when none was', 'refuse', {
      intent: saying('false_legal_status'),
    }),
    gbExample('如实说明', 'The true position', 'allow', { intent: saying() }),
    gbExampleAt('2014-08-26 12:00', '所见最早版本之前', 'Before the oldest version seen', 'not-in-force', {
      intent: saying('false_legal_status'),
    }),
  ],
  notEncoded: [
    {
      zh: '谎称行业协会会员（7.11.4R）由文本审核把关。',
      en: 'False membership of a trade body (7.11.4R) is for the review of texts.',
    },
  ],
};
