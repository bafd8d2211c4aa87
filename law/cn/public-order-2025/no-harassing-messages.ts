import { actExample, saying, textWith } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { publicOrder2025 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

/** CN-CRIM-05: repeated insulting or threatening messages that disturb somebody’s life are punished. */
export const noHarassingMessages: Provision<Figures> = {
  id: 'CN-CRIM-05-MSG',
  title: { zh: '不得发送侮辱、恐吓信息', en: 'No insulting or threatening messages' },
  level: 'L1',
  confidence: 'S2',
  scope: {
    debtorKinds: ['person'],
    initiatedBy: ['creditor'],
    channels: ['call', 'sms', 'email', 'im', 'letter'],
  },
  dated: [{ from: knownFrom.publicOrder2025, figures: {}, citation: publicOrder2025('50') }],
  // 多次发送淫秽、侮辱、恐吓等信息……干扰他人正常生活。
  judge: judgeWords(
    ['insult', 'threat_violence', 'threat_family_work', 'contact_abuse'],
    'harassing-messages',
    {
      zh: '不得多次发送侮辱、恐吓等信息干扰他人正常生活',
      en: 'No insulting or threatening messages that disturb a person’s life',
    },
    {
      zh: '停下来：说明将结束通话并如实记录，随后以函件送达',
      en: 'Stop: say that the call ends and is recorded; a letter follows',
    },
  ),
  examples: [
    actExample('文明的说法', 'Civil words', 'allow', { intent: { content: textWith({}) } }),
    actExample('侮辱短信，不可', 'An insulting text', 'refuse', { intent: saying('insult') }),
    actExample('以轰炸通讯录相威胁，不可', 'A threat to flood their contacts', 'refuse', {
      intent: saying('contact_abuse'),
    }),
    actExample('文本未定，不在此时判断', 'No text is chosen yet: asked again with it', 'allow', {
      intent: {},
    }),
  ],
  notEncoded: [
    {
      zh: '“多次”由公安机关认定；本系统一次也不放行。',
      en: 'How many are "repeated" is for the police; the gate lets not one pass.',
    },
  ],
};
