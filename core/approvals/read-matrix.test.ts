import { starterAuthority } from '@duly/policies/authority/starter-authority.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Role, roles } from '../access/permissions.ts';
import { approvalKinds } from './approval-kinds.ts';
import { approvalReasons } from './approval-reasons.ts';
import { readMatrix } from './read-matrix.ts';
import { stepsNeeded } from './steps-needed.ts';
import { writeMatrix } from './write-matrix.ts';

const usual = { expiresAfterDays: 14, countDays: 0, samePerson: false };
const matrixOf = (bands: unknown, more: object = {}) =>
  readMatrix({ version: 1, currency: 'CNY', kinds: { waiver: { ...usual, bands, ...more } } });
const codes = (read: ReturnType<typeof readMatrix>) => (read.ok ? [] : read.refusals.map((one) => one.code));

test('the shipped authority reads, in every currency, and comes back as it was written', () => {
  for (const currency of ['CNY', 'USD', 'GBP', 'JPY']) {
    const shipped = starterAuthority(currency);
    expect(readMatrix(writeMatrix(shipped))).toEqual({ ok: true, value: shipped });
  }
});

test('every kind has reasons of its own, and a shipped authority', () => {
  for (const kind of approvalKinds) {
    expect(approvalReasons[kind]).toContain('other');
    expect(starterAuthority('CNY').kinds[kind]).toBeDefined();
  }
});

test('a larger amount that needs fewer steps than a smaller one is refused at saving, with both bands named', () => {
  const read = matrixOf([
    { upToMinor: '10000', steps: { collector: ['supervisor', 'manager'] } },
    { upToMinor: null, steps: { collector: ['manager'] } },
  ]);
  expect(read).toMatchObject({
    ok: false,
    refusals: [
      {
        code: 'authority-fewer-steps',
        params: { kind: 'waiver', role: 'collector', upTo: '10000', nextUpTo: null, steps: 2, nextSteps: 1 },
      },
    ],
  });
});

test('a role that may ask for more may ask for less', () => {
  expect(
    codes(
      matrixOf([
        { upToMinor: '10000', steps: {} },
        { upToMinor: null, steps: { collector: ['manager'] } },
      ]),
    ),
  ).toEqual(['authority-larger-only']);
});

test('bands ascend, and only the last one is without end', () => {
  const steps = { collector: ['manager'] };
  expect(codes(matrixOf([{ upToMinor: '100', steps }]))).toEqual(['authority-bands-open']);
  expect(
    codes(
      matrixOf([
        { upToMinor: '200', steps },
        { upToMinor: '100', steps },
        { upToMinor: null, steps },
      ]),
    ),
  ).toEqual(['authority-bands-order']);
});

test('one role twice in a row needs two people, or the house lets one person decide both', () => {
  const bands = [{ upToMinor: null, steps: { collector: ['manager', 'manager'] } }];
  expect(codes(matrixOf(bands))).toEqual(['authority-step-twice']);
  expect(matrixOf(bands, { samePerson: true }).ok).toBe(true);
});

test.each([
  ['no bands', []],
  ['a sum below zero', [{ upToMinor: '-1', steps: {} }]],
  ['a sum as a number', [{ upToMinor: 100, steps: {} }]],
  ['a role that does not exist', [{ upToMinor: null, steps: { king: [] } }]],
  ['a step that is neither role nor permission', [{ upToMinor: null, steps: { collector: ['king'] } }]],
])('%s is not of the form', (_, bands) => {
  expect(codes(matrixOf(bands))).toEqual(['authority-invalid']);
});

const minor = fc.bigInt({ min: 0n, max: 10_000_000_00n });
const asker = fc.constantFrom<Role>('collector', 'supervisor', 'manager', 'finance');

test('by any authority that may be saved, a larger amount never needs fewer steps', () => {
  const stepList = fc.array(fc.constantFrom('supervisor', 'manager', 'finance', 'admin'), { maxLength: 4 });
  const matrix = fc
    .record({
      sums: fc.uniqueArray(fc.bigInt({ min: 1n, max: 1_000n }), { maxLength: 4 }),
      lists: fc.array(stepList, { minLength: 5, maxLength: 5 }),
    })
    .map(({ sums, lists }) =>
      matrixOf(
        [...sums.sort((a, b) => (a < b ? -1 : 1)).map(String), null].map((upToMinor, at) => ({
          upToMinor,
          steps: { collector: lists[at] },
        })),
        { samePerson: true },
      ),
    );
  let saved = 0;
  fc.assert(
    fc.property(
      matrix,
      fc.bigInt({ min: 0n, max: 1_100n }),
      fc.bigInt({ min: 0n, max: 1_100n }),
      (read, a, b) => {
        if (!read.ok) return;
        saved += 1;
        const count = (sum: bigint) => {
          const needed = stepsNeeded(read.value, 'waiver', { minor: sum, currency: 'CNY' }, ['collector']);
          return needed.ok ? needed.value.steps.length : Number.POSITIVE_INFINITY;
        };
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(count(large)).toBeGreaterThanOrEqual(count(small));
      },
    ),
    { seed: 24, numRuns: 400 },
  );
  expect(saved).toBeGreaterThan(20);
});

test('more roles never need more steps, and a foreign currency needs what the largest sum needs', () => {
  const matrix = starterAuthority('CNY');
  const count = (sum: bigint, held: readonly Role[], currency = 'CNY') => {
    const needed = stepsNeeded(matrix, 'waiver', { minor: sum, currency }, held);
    return needed.ok ? needed.value.steps.length : Number.POSITIVE_INFINITY;
  };
  fc.assert(
    fc.property(minor, asker, asker, (sum, one, other) => {
      expect(count(sum, [one, other])).toBe(Math.min(count(sum, [one]), count(sum, [other])));
      expect(count(sum, [one], 'USD')).toBe(count(10_000_000_00n, [one]));
    }),
    { seed: 24 },
  );
});

test('who holds no role that may ask is refused, whatever the sum', () => {
  const matrix = starterAuthority('CNY');
  for (const role of roles.filter((one) => one === 'admin' || one === 'auditor'))
    expect(stepsNeeded(matrix, 'waiver', { minor: 1n, currency: 'CNY' }, [role]).ok).toBe(false);
});

test('a collector alone grants nothing by the shipped authority', () => {
  const matrix = starterAuthority('CNY');
  for (const kind of approvalKinds) {
    const needed = stepsNeeded(matrix, kind, { minor: 1n, currency: 'CNY' }, ['collector']);
    if (needed.ok) expect(needed.value.steps.length, kind).toBeGreaterThan(0);
  }
});
