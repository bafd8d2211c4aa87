import { expect, test } from 'vitest';
import { readKeptFacts } from './read-facts-rows.ts';

const int = (bytes: 2 | 4 | 8, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigInt64BE(BigInt(value));
  else buffer.writeIntBE(value, 0, bytes);
  return buffer;
};
const id = (digit: string) => Buffer.from(digit.repeat(32), 'hex');

/** A kept decision's facts in a form; `zero` is what stands where a figure is 0. */
function kept(form: number, zero: (bytes: 2 | 4 | 8) => Buffer | null, holds: Buffer | null | 'left out') {
  const none = null;
  const fields: (Buffer | null)[] = [
    ...[int(2, 7), id('1'), id('2'), int(8, 5), zero(4), int(4, 3), none, none],
    ...[int(2, 1), Buffer.from('trade-payment'), Buffer.from('CNY')],
    ...[int(8, 12_345), zero(8), zero(8), zero(8), zero(8), zero(8)],
    ...[int(4, 9_000), id('3'), none, none],
    ...[none, none, none, none, zero(2), none, zero(2), none, zero(2)],
    ...[none, none, none, none],
    ...(holds === 'left out' ? [] : [holds]),
  ];
  const parts = fields.flatMap((field) => (field === null ? [int(4, -1)] : [int(4, field.length), field]));
  return Buffer.concat([Buffer.of(form), ...parts]);
}

test('facts that older decisions kept read as those of today: a figure of 0 written out or left out is the same', () => {
  const today = readKeptFacts(kept(3, () => null, null));
  expect(readKeptFacts(kept(2, (bytes) => int(bytes, 0), Buffer.alloc(0)))).toEqual(today);
  expect(readKeptFacts(kept(1, (bytes) => int(bytes, 0), 'left out'))).toEqual(today);
  expect(today).toMatchObject({
    slot: 7,
    partyVersion: 5,
    flags: 0,
    points: 3,
    principalMinor: 12_345n,
    feeMinor: 0n,
    promiseStatus: 'none',
    brokenCount: 0,
    holdReason: 'none',
  });
});

test('facts of a form that has no reader are refused and not guessed', () => {
  expect(() => readKeptFacts(kept(4, () => null, null))).toThrow('form 4');
  expect(() => readKeptFacts(Buffer.alloc(0))).toThrow('no reader');
});
