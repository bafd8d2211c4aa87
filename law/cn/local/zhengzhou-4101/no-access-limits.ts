import { accessBan } from '../access-ban.ts';
import { zhengzhouFrom, zhengzhouRegulation } from './instrument.ts';

/** CN-PROP-04 in Zhengzhou. */
export const noAccessLimits = accessBan({
  id: 'CN-PROP-04-4101',
  place: 'CN-4101',
  citation: zhengzhouRegulation('42'),
  from: zhengzhouFrom,
  forms: ['supply-stop', 'supply-limit', 'entry', 'lift', 'vehicle'],
  says: {
    zh: '不得以停止或限制供电、供水、供热、供气，或限制进出小区、入户、使用电梯、车辆进出车位等方式催交物业费',
    en: 'No fee is pressed for by stopping or limiting supplies, or by limiting entry, lifts or parking',
  },
  notEncoded: {
    zh: '逾期不改正的处一万元以上五万元以下罚款（第 67 条），不影响判断。',
    en: 'The fine of 10,000 to 50,000 yuan (art. 67) does not change the answer.',
  },
});
