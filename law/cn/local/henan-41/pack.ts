import type { LocalPack } from '../local-pack.ts';
import { arrearsPosted } from './arrears-posted.ts';

/** What Henan adds for property managers. */
export const henanPack: LocalPack = {
  place: 'CN-41',
  name: { zh: '河南省', en: 'Henan' },
  postsArrears: true,
  provisions: [arrearsPosted],
};
