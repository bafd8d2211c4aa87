import type { LocalPack } from '../local-pack.ts';
import { arrearsPosted } from './arrears-posted.ts';

/** What Wenzhou adds for property managers. */
export const wenzhouPack: LocalPack = {
  place: 'CN-3303',
  name: { zh: '温州市', en: 'Wenzhou' },
  postsArrears: true,
  provisions: [arrearsPosted],
};
