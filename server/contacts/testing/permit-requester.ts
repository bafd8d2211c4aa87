// One process of a storm: asks for permits with so many requesters until it is told to stop or is killed. Started by the soak;
// tells its parent of every request. Arguments: database URL, home, tenant, requesters, seed; targets on stdin as JSON.
import { readFileSync } from 'node:fs';
import { appPool } from '../../db/connect.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { askOnce, drawFrom, stormAtMs, stormCaller } from './permit-storm.ts';
import type { StormTarget } from './store-permit-storm.ts';

const [url = '', home = '', tenantId = '', requesters = '8', seed = '1'] = process.argv.slice(2);
const targets = JSON.parse(readFileSync(0, 'utf8')) as StormTarget[];
const pool = appPool(url, Number(requesters));
const deps = { pool, keys: openKeys(home), clock: () => stormAtMs, home, maxUploadBytes: 0 };
const caller = stormCaller(tenantId);

async function requester(n: number): Promise<never> {
  const draw = drawFrom(Number(seed) * 100 + n);
  for (;;) process.send?.(await askOnce(deps, caller, targets, draw));
}

await Promise.all(Array.from({ length: Number(requesters) }, (_, n) => requester(n)));
