import { accessBan } from '../access-ban.ts';
import { rizhaoFrom, rizhaoRegulation } from './instrument.ts';

/** CN-PROP-04 in Rizhao. */
export const noAccessLimits = accessBan({
  id: 'CN-PROP-04-3711',
  place: 'CN-3711',
  citation: rizhaoRegulation('59'),
  from: rizhaoFrom,
  forms: ['supply-stop', 'supply-limit'],
  says: {
    zh: '不得以业主拖欠物业费等理由，中断或以限时限量等方式限制供水、供电、供气、供热',
    en: 'Supplies are not cut or limited by time or volume because of arrears',
  },
  notEncoded: {
    zh: '“损害业主合法权益的其他行为”由法务判断。',
    en: '"Other acts that harm the lawful rights of owners" are for counsel.',
  },
});
