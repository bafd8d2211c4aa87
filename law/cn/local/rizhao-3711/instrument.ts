import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《日照市物业管理条例》, in force 2018-01-01; its text was read. */
export function rizhaoRegulation(article: string): Citation {
  return { zh: '《日照市物业管理条例》', en: 'the Property Management Regulation of Rizhao', article };
}

/** Its first day. */
export const rizhaoFrom = exampleDay('2018-01-01');
