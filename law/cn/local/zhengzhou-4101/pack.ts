import type { LocalPack } from '../local-pack.ts';
import { noAccessLimits } from './no-access-limits.ts';

/** What Zhengzhou adds for property managers. */
export const zhengzhouPack: LocalPack = {
  place: 'CN-4101',
  name: { zh: '郑州市', en: 'Zhengzhou' },
  postsArrears: false,
  provisions: [noAccessLimits],
};
