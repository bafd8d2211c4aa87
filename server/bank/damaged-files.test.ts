import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bankWords } from '@duly/core/bank/remark-words.ts';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
  asBai2,
  asCamt,
  asMt940,
  asTable,
  inventMovements,
  inventStatement,
} from './testing/invent-statement.ts';
import { readWhole } from './testing/read-whole.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duly-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statement = inventStatement(inventMovements(12, 3));
const forms = {
  'camt.053': asCamt([statement]),
  mt940: asMt940([statement]),
  bai2: asBai2(statement),
  table: asTable(statement),
} as const;
type Form = keyof typeof forms;
const formNames = Object.keys(forms) as Form[];

let nth = 0;
async function read(content: string | Buffer) {
  nth += 1;
  const file = path.join(folder, `f${nth % 50}`);
  writeFileSync(file, content);
  return readWhole(file, 'EUR');
}

type Reading = Awaited<ReturnType<typeof read>>;

/** Sums as the file would show them: by movement, in order. */
const sums = (reading: Reading) =>
  'refused' in reading
    ? []
    : reading.statements.flatMap(({ lines }) => lines.map(({ amountMinor }) => amountMinor));

const whole = statement.movements.map(({ minor }) => minor);

/** Whether the reading itself tells that something is missing or other than it was. */
function isAlarmed(reading: Reading): boolean {
  if ('refused' in reading) return true;
  const alarms = [
    'control-sum',
    'control-count',
    'balance-chain',
    'balances-unreadable',
    'balance-unreadable',
  ];
  if (reading.remarks.some(({ is, code }) => is === 'refused' || alarms.includes(code))) return true;
  return reading.statements.some(({ lines, tail }) => {
    if (tail === null || tail.opening === null || tail.closing === null) return true;
    return tail.opening + lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) !== tail.closing;
  });
}

test.each(formNames)('%s: undamaged, every movement is read and nothing is alarmed', async (form) => {
  const reading = await read(forms[form]);
  expect(sums(reading)).toEqual(whole);
  expect(isAlarmed(reading)).toBe(false);
});

// The running balance of a table proves each row by the one before it, and says nothing of rows behind the last.
const provesEnd: readonly Form[] = ['camt.053', 'mt940', 'bai2'];

test.each(provesEnd)(
  '%s: cut anywhere, it is refused with its place, or every movement is there',
  async (form) => {
    const bytes = Buffer.from(forms[form]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
        const reading = await read(bytes.subarray(0, length));
        if ('refused' in reading) {
          expect(bankWords(reading.refused, { line: 1, text: '' }), reading.refused).not.toBeNull();
          return;
        }
        expect(sums(reading)).toEqual(whole);
      }),
      { seed: 11, numRuns: 40 },
    );
  },
);

test('a table that is cut anywhere holds only whole rows of it, each with its own sum', async () => {
  const bytes = Buffer.from(forms.table);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
      const reading = await read(bytes.subarray(0, length));
      const found = sums(reading);
      expect(found).toEqual(whole.slice(0, found.length));
      const rows = bytes.subarray(0, length).toString().split('\n').filter(Boolean).length - 1;
      if (!('refused' in reading)) {
        const refused = reading.remarks.filter(({ is }) => is === 'refused').length;
        expect(found.length + refused).toBe(rows);
      }
    }),
    { seed: 12, numRuns: 30 },
  );
});

test.each(formNames)(
  '%s: with a byte of a sum, day or sign changed, it is refused, alarmed, or reads as it should',
  async (form) => {
    const bytes = Buffer.from(forms[form]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            at: fc.integer({ min: 0, max: bytes.length - 1 }),
            to: fc.integer({ min: 0, max: 255 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        async (flips) => {
          const damaged = Buffer.from(bytes);
          for (const { at, to } of flips) damaged[at] = to;
          const reading = await read(damaged);
          // No crash; and if sums changed, it shows.
          if (JSON.stringify(sums(reading).map(String)) !== JSON.stringify(whole.map(String)))
            expect(isAlarmed(reading)).toBe(true);
        },
      ),
      { seed: 13, numRuns: 40 },
    );
  },
);

test.each(formNames)(
  '%s: with two lines swapped or one dropped or doubled, it is refused, alarmed, or the sums are the same',
  async (form) => {
    const lines = forms[form].split('\n');
    const line = fc.integer({ min: 0, max: lines.length - 1 });
    await fc.assert(
      fc.asyncProperty(line, line, fc.constantFrom('swap', 'drop', 'double'), async (one, other, how) => {
        const changed = [...lines];
        if (how === 'swap') [changed[one], changed[other]] = [changed[other] ?? '', changed[one] ?? ''];
        else if (how === 'drop') changed.splice(one, 1);
        else changed.splice(one, 0, lines[one] ?? '');
        const reading = await read(changed.join('\n'));
        const sorted = (list: readonly bigint[]) => list.map(String).sort();
        if (JSON.stringify(sorted(sums(reading))) !== JSON.stringify(sorted(whole)))
          expect(isAlarmed(reading) || endOfTable(form, reading)).toBe(true);
      }),
      { seed: 14, numRuns: 40 },
    );
  },
);

/** What a table cannot prove: that its first or last row is missing. */
function endOfTable(form: Form, reading: Reading): boolean {
  const found = sums(reading).map(String).join();
  const all = whole.map(String);
  return form === 'table' && (found === all.slice(1).join() || found === all.slice(0, -1).join());
}

test.each(formNames)('noise in the form of %s never crashes the reader', async (form) => {
  const head = forms[form].slice(0, 120);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (noise) => {
      const reading = await read(`${head}\n${noise}`);
      expect(reading).toBeTypeOf('object');
    }),
    { seed: 15, numRuns: 20 },
  );
});
