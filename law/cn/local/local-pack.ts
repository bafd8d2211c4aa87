import type { Provision } from '../../provision.ts';
import type { Words } from '../../words.ts';

/** The rules of one province or city for property managers; a folder of its own beside this file. */
export interface LocalPack {
  /** GB/T 2260 with the country before it: `CN-3715`; the parts of a place are covered with it. */
  readonly place: string;
  readonly name: Words;
  /** Its regulation expressly lets arrears be posted within the compound; nowhere else does the house post them. */
  readonly postsArrears: boolean;
  readonly provisions: readonly Provision[];
}
