import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《河南省物业管理条例》, in force 2018-01-01; its text was read. */
export function henanRegulation(article: string): Citation {
  return { zh: '《河南省物业管理条例》', en: 'the Property Management Regulation of Henan', article };
}

/** Its first day. */
export const henanFrom = exampleDay('2018-01-01');
