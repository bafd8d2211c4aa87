import type { Citation } from '../../../citation.ts';
import { exampleDay } from '../../../plain-case.ts';

/** 《聊城市物业管理条例》, in force 2021-03-01; its text was read. */
export function liaochengRegulation(article: string): Citation {
  return { zh: '《聊城市物业管理条例》', en: 'the Property Management Regulation of Liaocheng', article };
}

/** Its first day. */
export const liaochengFrom = exampleDay('2021-03-01');
