import type { LocalPack } from '../local-pack.ts';
import { arrearsPosted } from './arrears-posted.ts';
import { noAccessLimits } from './no-access-limits.ts';

/** What Binzhou adds for property managers. */
export const binzhouPack: LocalPack = {
  place: 'CN-3716',
  name: { zh: '滨州市', en: 'Binzhou' },
  postsArrears: true,
  provisions: [noAccessLimits, arrearsPosted],
};
