import { actExample, saying } from '../../act-example.ts';
import { judgeWords } from '../../judge-words.ts';
import type { Figures, Provision } from '../../provision.ts';
import { civilProcedure, commerceFrom } from '../commerce-instruments.ts';

/** CN-LAW-07: an exit ban, an entry in the credit register and publication in the media are measures of a court. */
export const courtMeasures: Provision<Figures> = {
  id: 'CN-LAW-07',
  title: { zh: '限制出境等是法院措施', en: 'Exit bans and the like are for courts' },
  level: 'L1',
  confidence: 'S1',
  scope: {},
  dated: [{ from: commerceFrom.civilProcedure, figures: {}, citation: civilProcedure('266') }],
  judge: judgeWords(
    ['false_legal_status'],
    'court-measure',
    {
      // 第二百六十六条 ……人民法院可以对其采取或者通知有关单位协助采取限制出境，在征信系统记录、通过媒体公布……
      zh: '限制出境、征信系统记录、媒体公布由人民法院采取，债权人不得以自己的名义相告',
      en: 'Exit bans, entries in the credit register and publication in the media are taken by a court; a creditor does not announce them as its own',
    },
    {
      zh: '如实说明下一步：起诉、申请执行',
      en: 'Say what can really follow: a suit, an application for enforcement',
    },
  ),
  examples: [
    actExample('声称将限制其出境', 'Saying that they will be kept from leaving the country', 'refuse', {
      intent: saying('false_legal_status'),
    }),
    actExample('如实说明将起诉', 'Saying that a suit will follow', 'allow', { intent: saying() }),
    actExample('尚未选定文本', 'No text is chosen yet', 'allow', { intent: { channel: 'sms' } }),
    {
      name: { zh: '2023 年修正施行前', en: 'Before the amendment of 2023' },
      at: '2023-12-31 15:00',
      given: { intent: saying() },
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '识别由话术检查完成；案件已有执行裁定时如实转告不在此列，由检查的状态事实判断。',
      en: 'The words checker finds it; passing on a measure that a court has really taken is told apart by the facts that the checker reads.',
    },
  ],
};
