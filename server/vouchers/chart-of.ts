import type { Chart } from '@duly/core/vouchers/chart.ts';
import { starterChart } from '@duly/policies/charts/starter-chart.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { chartGiven } from './schemas.ts';
import { readNewestChart } from './store.ts';

export type VersionedChart = { readonly version: number; readonly chart: Chart };

/** The tenant's chart: its own newest one, else (version 0) the one that a new tenant starts with. */
export async function chartOf(tx: Tx): Promise<VersionedChart> {
  const own = await readNewestChart(tx);
  if (own === null) return { version: 0, chart: starterChart };
  // It was checked when it was saved; a line that no version of ours ever wrote is a bug.
  return { version: own.version, chart: chartGiven.parse(own.body) as Chart };
}
