import type { LocalPack } from '../local-pack.ts';
import { arrearsPosted } from './arrears-posted.ts';
import { noAccessLimits } from './no-access-limits.ts';

/** What Rizhao adds for property managers. */
export const rizhaoPack: LocalPack = {
  place: 'CN-3711',
  name: { zh: '日照市', en: 'Rizhao' },
  postsArrears: true,
  provisions: [noAccessLimits, arrearsPosted],
};
