import type { ShapeData } from '@duly/core/contacts/case-file/shape.ts';
import { asDay } from '@duly/kernel/day.ts';
import fc from 'fast-check';

/** What invented values are taken from, so that dates lie near one another and names mean something. */
export interface Pools {
  readonly zones: readonly string[];
  readonly pointIds: readonly string[];
  /** Days of this range, epoch days. */
  readonly days: readonly [number, number];
}

const dayMs = 86_400_000;

/** Invents values of a shape: every fact that a case file can hold, in every combination. */
export function arbitraryOf(shape: ShapeData, pools: Pools): fc.Arbitrary<unknown> {
  const [from, to] = pools.days;
  switch (shape.kind) {
    case 'text':
      if (shape.max === 60) return fc.constantFrom('x', 'y', ...pools.pointIds);
      return shape.known === null
        ? fc.string({ maxLength: Math.min(shape.max, 12) })
        : fc.constantFrom(...Object.keys(shape.known));
    case 'code':
      return fc.constantFrom(...Object.keys(shape.codes));
    case 'flag':
      return fc.boolean();
    case 'whole':
      return fc.integer({ min: shape.from, max: Math.min(shape.to, shape.from + 12) });
    case 'day':
      return fc.integer({ min: from, max: to }).map(asDay);
    case 'instant':
      return fc.oneof(
        fc.integer({ min: from * 1440, max: to * 1440 }).map((minute) => minute * 60_000),
        fc.integer({ min: from * dayMs, max: to * dayMs }),
      );
    case 'clock':
      return fc.integer({ min: 0, max: 1440 });
    case 'minor':
      return fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    case 'zone':
      return fc.constantFrom(...pools.zones);
    case 'currency':
      return fc.constantFrom('CNY', 'USD', 'GBP', 'EUR', 'JPY');
    case 'country':
      return fc.constantFrom('CN', 'US', 'GB', 'DE', 'FR', 'JP');
    case 'place':
      return fc.constantFrom('CN', 'CN-3715', 'US', 'US-MA', 'US-NY', 'GB', 'GB-ENG', 'DE');
    case 'conduct':
      return fc.dictionary(
        fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,9}$/),
        fc.oneof(fc.boolean(), fc.string({ maxLength: 9 }), fc.integer({ min: 1, max: 9999 })),
        { maxKeys: 3 },
      );
    case 'house-limits':
      return arbitraryOf(shape.of, pools);
    case 'nullable':
      return fc.option(arbitraryOf(shape.of, pools), { nil: null });
    case 'list':
      return fc.array(arbitraryOf(shape.of, pools), { maxLength: Math.min(shape.max, 3) });
    case 'by-code':
      return fc.dictionary(fc.constantFrom(...Object.keys(shape.codes)), arbitraryOf(shape.of, pools), {
        maxKeys: 3,
      });
    case 'object':
      return fc.record(
        Object.fromEntries(shape.fields.map(({ key, shape: own }) => [key, arbitraryOf(own, pools)])),
        { noNullPrototype: true },
      );
  }
}
