import { accessBan } from '../access-ban.ts';
import { binzhouFrom, binzhouRegulation } from './instrument.ts';

/** CN-PROP-04 in Binzhou. */
export const noAccessLimits = accessBan({
  id: 'CN-PROP-04-3716',
  place: 'CN-3716',
  citation: binzhouRegulation('47'),
  from: binzhouFrom,
  forms: ['entry', 'lift', 'supply-stop', 'supply-limit'],
  says: {
    zh: '不得限制、中断供水、供电、供热、燃气，或利用门禁、电梯控制系统限制业主出入',
    en: 'Supplies are not limited or cut, nor owners kept from entering by doors or lifts',
  },
  notEncoded: { zh: '仅适用于住宅物业。', en: 'It covers residential property only.' },
});
