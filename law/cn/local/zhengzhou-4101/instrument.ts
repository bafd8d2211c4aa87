import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《郑州市物业管理条例》, in force 2021-10-01; its text was read. */
export function zhengzhouRegulation(article: string): Citation {
  return { zh: '《郑州市物业管理条例》', en: 'the Property Management Regulation of Zhengzhou', article };
}

/** Its first day. */
export const zhengzhouFrom = exampleDay('2021-10-01');
