import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《滨州市住宅物业管理条例》, in force 2019-10-01; its text was read. */
export function binzhouRegulation(article: string): Citation {
  return {
    zh: '《滨州市住宅物业管理条例》',
    en: 'the Residential Property Management Regulation of Binzhou',
    article,
  };
}

/** Its first day. */
export const binzhouFrom = exampleDay('2019-10-01');
