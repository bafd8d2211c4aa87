import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《潍坊市物业管理条例》, in force 2022-03-01; its text was read. */
export function weifangRegulation(article: string): Citation {
  return { zh: '《潍坊市物业管理条例》', en: 'the Property Management Regulation of Weifang', article };
}

/** Its first day. */
export const weifangFrom = exampleDay('2022-03-01');
