import { parseDay } from '@duly/kernel/day.ts';
import { expect, test } from 'vitest';
import { inventBankFile } from './bank-file.ts';
import { creditorKinds } from './book.ts';
import { inventBook } from './invent-book.ts';

const asOf = parseDay('2026-03-02') ?? (0 as never);

test.each(creditorKinds)(
  "the bank's file of the %s has money for open debts, money of strangers and money that goes out",
  (kind) => {
    const book = inventBook({ kind, seed: 'bank', asOf, parties: 40 });
    const { text, name } = inventBankFile(book);
    const rows = text.trim().split('\n').slice(1);
    expect(name).toContain(book.tenant.code);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(
      rows.filter((row) => book.items.some(({ reference }) => row.includes(reference))).length,
    ).toBeGreaterThan(3);
    expect(inventBankFile(book)).toEqual({ name, text });
  },
);
