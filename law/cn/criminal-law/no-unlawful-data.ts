import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { criminalLaw } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';

const unlawful: readonly string[] = ['call-records', 'police', 'passport', 'purchased'];
const says = {
  zh: '不得以通话详单、公安或出入境渠道、购买等方式非法获取个人信息',
  en: 'No personal data by call records, police or passport channels, or purchase',
};
const fine = allow(says);
const refused = never('unlawful-data', says, {
  zh: '用六类合法来源；确有需要，申请法院调查令',
  en: 'Use the six lawful sources; where needed, ask the court for an order',
});

/** CN-CRIM-04: to steal or otherwise unlawfully obtain personal data is a crime. */
export const noUnlawfulData: Provision<Figures> = {
  id: 'CN-CRIM-04-DATA',
  title: { zh: '不得非法获取个人信息', en: 'No unlawful obtaining of personal data' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['obtain-data'] },
  dated: [{ from: knownFrom.criminalLaw253, figures: {}, citation: criminalLaw('253-1') }],
  // 第二百五十三条之一 窃取或者以其他方法非法获取公民个人信息的，依照第一款的规定处罚。
  judge: ({ intent }) => {
    if (told(intent, 'source') === undefined)
      return missingFact('source', { zh: '信息从哪里取得', en: 'where the data come from' });
    return !unlawful.includes(String(told(intent, 'source'))) ? fine : refused;
  },
  examples: [
    actExample('通话详单，不可', 'Call-detail records', 'refuse', {
      intent: doing('obtain-data', { source: 'call-records' }),
    }),
    actExample('公安渠道，不可', 'Police channels', 'refuse', {
      intent: doing('obtain-data', { source: 'police' }),
    }),
    actExample('出入境渠道，不可', 'Passport channels', 'refuse', {
      intent: doing('obtain-data', { source: 'passport' }),
    }),
    actExample('购买，不可', 'Purchase', 'refuse', { intent: doing('obtain-data', { source: 'purchased' }) }),
    actExample('法院调查令', 'A court order', 'allow', {
      intent: doing('obtain-data', { source: 'court-order' }),
    }),
    actExample('来源未说明', 'The source must be known', 'missing-fact', {
      intent: doing('obtain-data', {}),
    }),
  ],
  notEncoded: [{ zh: '情节轻重由司法机关判断。', en: 'How grave it is, the courts judge.' }],
};
