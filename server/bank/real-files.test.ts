import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bankWords } from '@duly/core/bank/remark-words.ts';
import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { formatDecimal, parseDecimal } from '@duly/kernel/money.ts';
import { describe, expect, test } from 'vitest';
import { readWhole, type WholeReading } from './testing/read-whole.ts';

const data = process.env.DULY_DATA;
const folder = path.join(data ?? '', 'bank-statements');

/** What is refused, and why; everything else must be read. */
const refusals: Readonly<Record<string, { code: string; why: string }>> = {
  'camt/camt053.v2.wrong.xml': { code: 'no-statement', why: 'a group header and no statement' },
  'cn-bills/citic-credit.xls': { code: 'old-workbook', why: 'binary .xls' },
  'mt940/self-provided/invalid_statement.sta': {
    code: 'bank-format-unknown',
    why: 'ten lines with a number each',
  },
  'mt940/self-provided/empty_non_swift.sta': { code: 'no-statement', why: 'one empty field' },
  'mt940/self-provided/account_identification.sta': {
    code: 'mt940-no-balance',
    why: 'accounts without balances: the other parser reads two statements without movements, we ask for whole ones',
  },
  'mt940/self-provided/gv_codes.sta': {
    code: 'mt940-no-closing',
    why: 'entries without a closing balance are what a cut file looks like: the other parser takes what is there',
  },
  'mt940/betterplace/sepa_snippet_broken.sta': {
    code: 'mt940-account-twice',
    why: 'a field 25 stands where 86 belongs: the other parser takes the text for the account',
  },
  'mt940/betterplace/amount_formats.sta': { code: 'mt940-no-account', why: 'a piece of a statement' },
  'mt940/betterplace/empty_line.sta': { code: 'mt940-no-balance', why: 'a piece of a statement' },
  'mt940/betterplace/missing_crlf_at_end.sta': { code: 'mt940-no-balance', why: 'a piece of a statement' },
  'mt940/cmxl/account_balance_credit.sta': { code: 'mt940-no-account', why: 'a piece of a statement' },
  'mt940/cmxl/account_balance_debit.sta': { code: 'mt940-no-account', why: 'a piece of a statement' },
  'mt940/cmxl/account_identification_legacy.sta': { code: 'mt940-no-balance', why: 'a piece of a statement' },
  'mt940/cmxl/available_balance.sta': { code: 'no-statement', why: 'a piece of a statement' },
  'mt940/cmxl/reference.sta': { code: 'mt940-no-balance', why: 'a piece of a statement' },
  'mt940/cmxl/statement_number.sta': { code: 'no-statement', why: 'a piece of a statement' },
};

/** Where our reading differs from the recorded one on purpose. */
const onPurpose: Readonly<Record<string, string>> = {
  'camt/camt054.v2.with-account-name.xml':
    'the entry has no booking day; ours is the day on which the notification was made, and it is noted',
  'camt/camt054.v8-with-financial-institution.xml':
    'the entry has no booking day; ours is the day on which the notification was made, and it is noted',
};

/** Tables: format, rows that are movements, and the sum of those in the usual currency, added up by hand. */
const tables: Readonly<Record<string, { format: string; lines: number; sum: string; leftOut?: number }>> = {
  'cn-bills/abc_debit.csv': { format: 'abc', lines: 5, sum: '-2355.88' },
  'cn-bills/alipay.csv': { format: 'alipay', lines: 5, sum: '222234.89' },
  'cn-bills/boc-credit.csv': { format: 'boc-card', lines: 14, sum: '-238.25' },
  'cn-bills/boc-debit.csv': { format: 'boc', lines: 9, sum: '-2146.02' },
  'cn-bills/bocom_debit.csv': { format: 'bocom', lines: 6, sum: '-102.75' },
  'cn-bills/cmb-debit.csv': { format: 'cmb', lines: 5, sum: '-779.14' },
  'cn-bills/hsbchk-credit.csv': { format: 'hsbc-hk-card', lines: 11, sum: '-27.90' },
  'cn-bills/icbc-credit.csv': { format: 'icbc', lines: 9, sum: '4257.88' },
  'cn-bills/icbc-debit-v1.csv': { format: 'icbc', lines: 11, sum: '-1399.34' },
  'cn-bills/wechat.csv': { format: 'wechat', lines: 14, sum: '-8923.76', leftOut: 2 },
  'ca-csv/bmo-credit.csv': { format: 'bmo-card', lines: 3, sum: '-94.33' },
  'ca-csv/td.csv': { format: 'td', lines: 9, sum: '13.06' },
};

const files = data
  ? globSync('**/*.{sta,txt,xml,bai2,csv,xls}', { cwd: folder })
      .filter((name) => !name.startsWith('LICENSES'))
      .sort()
  : [];

type Amount = { amount: string; currency: string };
type Mt940Expected = {
  statement: Record<string, unknown>;
  transactions: (Record<string, string | null> & { amount: Amount | null })[];
};

const sum = (texts: readonly { minor: bigint }[]) => texts.reduce((total, one) => total + one.minor, 0n);
const exact = (text: string, currency: string): bigint => {
  const parsed = parseDecimal(text, currency);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

function mustRead(reading: WholeReading): Extract<WholeReading, { format: string }> {
  if ('refused' in reading) throw new Error(`${reading.refused} on line ${reading.line}`);
  return reading;
}

type PhpMoney = { getAmount: string; getCurrency: { getCode: string } };
type PhpEntry = {
  getAmount: PhpMoney;
  getBookingDate: { '0': string } | null;
  getValueDate: { '0': string } | null;
  getReversalIndicator: boolean;
  getAccountServicerReference: string | null;
};

describe.skipIf(!data)('the statement files of banks and of other parsers', () => {
  test('there are as many as the folder is said to hold, so that none is passed over', () => {
    expect(existsSync(folder)).toBe(true);
    expect(files).toHaveLength(62);
  });

  test.each(files)('%s is read or refused for its true reason, in words', async (name) => {
    const reading = await readWhole(path.join(folder, name));
    const refused = refusals[name];
    if (refused !== undefined) {
      expect(reading).toMatchObject({ refused: refused.code });
      expect(bankWords(refused.code, { line: 1 })?.en).toMatch(/\w/);
      return;
    }
    const { statements, remarks } = mustRead(reading);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every(({ tail }) => tail !== null)).toBe(true);
    expect(remarks.filter(({ is }) => is === 'refused')).toEqual([]);
    for (const { code, params } of remarks) expect(bankWords(code, params)?.zh).toMatch(/\p{Script=Han}/u);
  });

  test.each(Object.entries(tables))('%s: every row of the table has its sum', async (name, told) => {
    const { format, statements, remarks } = mustRead(await readWhole(path.join(folder, name)));
    const lines = statements.flatMap((one) => one.lines);
    const usual = statements[0]?.head.currency ?? '';
    const total = sum(
      lines.filter(({ currency }) => currency === usual).map(({ amountMinor }) => ({ minor: amountMinor })),
    );
    expect({ format, lines: lines.length, sum: formatDecimal(total, usual) }).toEqual({
      format: told.format,
      lines: told.lines,
      sum: told.sum,
    });
    expect(remarks.filter(({ is }) => is === 'left-out')).toHaveLength(told.leftOut ?? 0);
  });

  const mt940 = files.filter(
    (name) =>
      name.endsWith('.sta') &&
      refusals[name] === undefined &&
      existsSync(path.join(folder, name.replace('.sta', '.expected.json'))),
  );
  test.each(mt940)(
    '%s: movements, days, sums and references are those that another parser reads',
    async (name) => {
      const expected: Mt940Expected = JSON.parse(
        readFileSync(path.join(folder, name.replace('.sta', '.expected.json')), 'utf8'),
      );
      const { statements } = mustRead(await readWhole(path.join(folder, name)));
      const lines = statements.flatMap((one) => one.lines);
      const told = expected.transactions.filter((one) => one.amount !== null);
      expect(lines.map((line) => formatDecimal(line.amountMinor, line.currency))).toEqual(
        told.map(({ amount }) =>
          formatDecimal(
            exact((amount as Amount).amount, (amount as Amount).currency),
            (amount as Amount).currency,
          ),
        ),
      );
      told.forEach((one, at) => {
        const line = lines[at];
        expect(line?.valueOn === null ? null : formatDay(line?.valueOn ?? (0 as never))).toBe(one.date);
        if (one.entry_date) expect(formatDay(line?.bookedOn ?? (0 as never))).toBe(one.entry_date);
        if (one.bank_reference) expect(line?.bankReference).toBe(one.bank_reference);
        if (one.end_to_end_reference?.trim() && !/^NOTPROVIDED$/.test(one.end_to_end_reference.trim()))
          expect(line?.endToEndId).toBe(one.end_to_end_reference.trim());
        if (one.applicant_name) expect(line?.payerName).toBe(one.applicant_name.trim());
        if (one.purpose) {
          const same = (text: string) => text.replace(/\s/g, '');
          expect(same(line?.remittance ?? '')).toContain(same(one.purpose).slice(0, 20));
        }
      });
    },
  );

  const camt = files.filter((name) => name.endsWith('.xml') && refusals[name] === undefined);
  test.each(camt)('%s: entries, days and sums are those that another parser reads', async (name) => {
    const expected = JSON.parse(
      readFileSync(path.join(folder, name.replace('.xml', '.expected.json')), 'utf8'),
    );
    const entries = (expected.getEntries as (PhpEntry | string)[]).filter(
      (one): one is PhpEntry => typeof one !== 'string',
    );
    const { statements, remarks } = mustRead(await readWhole(path.join(folder, name)));
    const lines = statements.flatMap((one) => one.lines);
    const ours = new Map<number, typeof lines>();
    for (const line of lines) ours.set(line.lineNo, [...(ours.get(line.lineNo) ?? []), line]);
    const byEntry = [...ours.values()];
    // The recorded result names the last entries only once it has gone round; sums and days are compared of those it has.
    entries.forEach((entry) => {
      const found = byEntry.find(
        (one) =>
          sum(one.map(({ amountMinor }) => ({ minor: amountMinor }))).toString() ===
            entry.getAmount.getAmount && one[0]?.currency === entry.getAmount.getCurrency.getCode,
      );
      expect(found, entry.getAmount.getAmount).toBeDefined();
      const [line] = found ?? [];
      const booked = entry.getBookingDate?.['0'].slice(0, 10) ?? null;
      if (booked === null) {
        expect(onPurpose[name]).toMatch(/noted/);
        expect(remarks).toContainEqual(expect.objectContaining({ code: 'booking-day-missing' }));
      } else expect(line?.bookedOn).toBe(parseDay(booked));
      if (entry.getAccountServicerReference !== null)
        expect(line?.bankReference).toBe(entry.getAccountServicerReference);
      expect(line?.kind === 'return').toBe(entry.getReversalIndicator);
    });
    if (entries.length === 0) expect(lines).toEqual([]);
  });

  test('30 February, which banks write as a value day, is the last of the month, and the booking day is as written', async () => {
    const { statements, remarks } = mustRead(
      await readWhole(path.join(folder, 'mt940/self-provided/wrapped_timestamp.sta')),
    );
    const [line] = statements[0]?.lines ?? [];
    expect(formatDay(line?.valueOn ?? (0 as never))).toBe('2016-02-29');
    expect(formatDay(line?.bookedOn ?? (0 as never))).toBe('2016-03-01');
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'value-day-moved' }));
  });

  test('a fee inside the sum of a wallet bill is a line of its own, and both make the sum of the bill', async () => {
    const { statements } = mustRead(await readWhole(path.join(folder, 'cn-bills/wechat.csv')));
    const fees = (statements[0]?.lines ?? []).filter(({ kind }) => kind === 'fee');
    expect(fees.map(({ amountMinor }) => amountMinor)).toEqual([-10n, -100n]);
  });
});
