import { expect, test } from 'vitest';
import { chargeProperties, tryCharges } from './testing/charge-properties.ts';

test.each(chargeProperties)('$name', (property) => {
  expect(tryCharges(property, { seed: 7, runs: 400 })).toBeNull();
});
