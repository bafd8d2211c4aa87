import type { Channel } from '@duly/facts/contact-intent.ts';
import type { CreditorKind, GateDebt, GatePoint, Product } from '@duly/facts/gate-facts.ts';
import { debtShape } from './debt-shape.ts';
import { kindOfChannel } from './point-for-channel.ts';
import { pointShape } from './point-shape.ts';
import { readShape } from './read-shape.ts';
import type { Setting } from './shape.ts';

/** One verified point of the person's own that suits the channel: what there is where a file names none. */
export function defaultPoints(channel: Channel, setting: Setting): readonly GatePoint[] {
  const read = readShape(pointShape, { kind: kindOfChannel[channel] }, 'points[0]', { setting, faults: [] });
  return [read as GatePoint];
}

/** One debt: online consumer credit of a Chinese lender, of any other a household debt. */
export function defaultDebts(creditor: CreditorKind, setting: Setting): readonly GateDebt[] {
  const product = creditor === 'lender' && setting.country === 'CN' ? 'online-consumer' : null;
  const read = readShape(debtShape, { product }, 'debts[0]', { setting, faults: [] });
  return [read as GateDebt];
}

/**
 * The products of the debts. A Chinese lender's debt without one stays unknown, and the rules ask; elsewhere, and where
 * the creditor lends nothing, it is no credit that these rules tell apart.
 */
export function defaultProducts(
  creditor: CreditorKind,
  country: string,
  debts: readonly Pick<GateDebt, 'product'>[],
): readonly Product[] {
  const asks = creditor === 'lender' && country === 'CN';
  const products = debts.flatMap(({ product }) => product ?? (asks ? [] : (['none'] as const)));
  return [...new Set<Product>(products)];
}
