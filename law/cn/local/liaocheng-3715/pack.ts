import type { LocalPack } from '../local-pack.ts';
import { arrearsPosted } from './arrears-posted.ts';

/** What Liaocheng adds for property managers. */
export const liaochengPack: LocalPack = {
  place: 'CN-3715',
  name: { zh: '聊城市', en: 'Liaocheng' },
  postsArrears: true,
  provisions: [arrearsPosted],
};
