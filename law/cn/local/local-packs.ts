import { binzhouPack } from './binzhou-3716/pack.ts';
import { henanPack } from './henan-41/pack.ts';
import { liaochengPack } from './liaocheng-3715/pack.ts';
import type { LocalPack } from './local-pack.ts';
import { rizhaoPack } from './rizhao-3711/pack.ts';
import { taizhouPack } from './taizhou-3310/pack.ts';
import { weifangPack } from './weifang-3707/pack.ts';
import { wenzhouPack } from './wenzhou-3303/pack.ts';
import { zhengzhouPack } from './zhengzhou-4101/pack.ts';
import { ziboPack } from './zibo-3703/pack.ts';

/** Every local pack; a new one is a folder beside these and one line here. */
export const localPacks: readonly LocalPack[] = [
  henanPack,
  zhengzhouPack,
  weifangPack,
  binzhouPack,
  rizhaoPack,
  ziboPack,
  taizhouPack,
  liaochengPack,
  wenzhouPack,
];
