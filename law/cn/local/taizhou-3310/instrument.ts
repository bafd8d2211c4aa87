import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《台州市物业管理条例》, in force 2021-05-01; its text was read. */
export function taizhouRegulation(article: string): Citation {
  return { zh: '《台州市物业管理条例》', en: 'the Property Management Regulation of Taizhou', article };
}

/** Its first day. */
export const taizhouFrom = exampleDay('2021-05-01');
