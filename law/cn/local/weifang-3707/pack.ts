import type { LocalPack } from '../local-pack.ts';
import { noAccessLimits } from './no-access-limits.ts';

/** What Weifang adds for property managers. */
export const weifangPack: LocalPack = {
  place: 'CN-3707',
  name: { zh: '潍坊市', en: 'Weifang' },
  postsArrears: false,
  provisions: [noAccessLimits],
};
