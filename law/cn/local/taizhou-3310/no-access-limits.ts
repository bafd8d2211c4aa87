import { accessBan } from '../access-ban.ts';
import { taizhouFrom, taizhouRegulation } from './instrument.ts';

/** CN-PROP-04 in Taizhou. */
export const noAccessLimits = accessBan({
  id: 'CN-PROP-04-3310',
  place: 'CN-3310',
  citation: taizhouRegulation('39'),
  from: taizhouFrom,
  forms: ['supply-stop', 'force'],
  says: {
    zh: '不得采取停止供电、供水、供气或者暴力胁迫等方式催交物业服务费',
    en: 'No fee is pressed for by stopping supplies, or by violence or coercion',
  },
  notEncoded: { zh: '言语胁迫由话术检查判断。', en: 'Coercion by words is for the words checker.' },
});
