import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《淄博市物业管理条例》, in force 2021-12-01; its text was read. */
export function ziboRegulation(article: string): Citation {
  return { zh: '《淄博市物业管理条例》', en: 'the Property Management Regulation of Zibo', article };
}

/** Its first day. */
export const ziboFrom = exampleDay('2021-12-01');
