import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《温州市物业管理条例》, in force 2017-05-01; its text was read. */
export function wenzhouRegulation(article: string): Citation {
  return { zh: '《温州市物业管理条例》', en: 'the Property Management Regulation of Wenzhou', article };
}

/** Its first day. */
export const wenzhouFrom = exampleDay('2017-05-01');
