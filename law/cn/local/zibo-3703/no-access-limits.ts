import { accessBan } from '../access-ban.ts';
import { ziboFrom, ziboRegulation } from './instrument.ts';

/** CN-PROP-04 in Zibo. */
export const noAccessLimits = accessBan({
  id: 'CN-PROP-04-3703',
  place: 'CN-3703',
  citation: ziboRegulation('56'),
  from: ziboFrom,
  forms: ['supply-stop', 'supply-limit'],
  says: {
    zh: '不得以业主拖欠物业服务费等为由，中断或以限时限量等方式变相中断供水、供电、供热、供气、通信',
    en: 'Supplies and communications are not cut, openly or by limits, because of arrears',
  },
  notEncoded: {
    zh: '住宅专项维修资金的公示另有规定，未编入。',
    en: 'Posting about the maintenance fund has a rule of its own, not encoded.',
  },
});
