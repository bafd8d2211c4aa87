import type { LocalPack } from '../local-pack.ts';
import { noAccessLimits } from './no-access-limits.ts';

/** What Zibo adds for property managers. */
export const ziboPack: LocalPack = {
  place: 'CN-3703',
  name: { zh: '淄博市', en: 'Zibo' },
  postsArrears: false,
  provisions: [noAccessLimits],
};
