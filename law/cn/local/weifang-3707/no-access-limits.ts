import { accessBan } from '../access-ban.ts';
import { weifangFrom, weifangRegulation } from './instrument.ts';

/** CN-PROP-04 in Weifang. */
export const noAccessLimits = accessBan({
  id: 'CN-PROP-04-3707',
  place: 'CN-3707',
  citation: weifangRegulation('55'),
  from: weifangFrom,
  forms: ['vehicle', 'supply-stop', 'supply-limit'],
  says: {
    zh: '不得采取停止或以限时、限量等方式变相停止供电、供水、供热、供燃气和限制车辆进出等方式催交物业费',
    en: 'No fee is pressed for by stopping supplies, openly or by limits of time or volume, or by keeping vehicles out or in',
  },
  notEncoded: {
    zh: '逾期未改正的处二千元以上一万元以下罚款，不影响判断。',
    en: 'The fine of 2,000 to 10,000 yuan does not change the answer.',
  },
});
