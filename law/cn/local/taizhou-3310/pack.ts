import type { LocalPack } from '../local-pack.ts';
import { noAccessLimits } from './no-access-limits.ts';

/** What Taizhou adds for property managers. */
export const taizhouPack: LocalPack = {
  place: 'CN-3310',
  name: { zh: '台州市', en: 'Taizhou' },
  postsArrears: false,
  provisions: [noAccessLimits],
};
