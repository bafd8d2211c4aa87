import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, expect, test } from 'vitest';
import { readWhole } from './testing/read-whole.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duly-bank-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return readWhole(file);
}

const sums = (reading: Awaited<ReturnType<typeof read>>) =>
  'refused' in reading
    ? reading.refused
    : reading.statements.flatMap(({ lines }) => lines.map(({ amountMinor }) => amountMinor.toString()));

async function workbook(
  rows: readonly (readonly unknown[])[],
  hidden: readonly string[] = [],
): Promise<Uint8Array> {
  const book = new Workbook();
  for (const name of hidden) book.addWorksheet(name, { state: 'hidden' }).addRow(['交易日期', '交易金额']);
  const sheet = book.addWorksheet('流水');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("a bank's workbook is read as its CSV is: a title above, sums as numbers, days as dates, hidden sheets passed over", async () => {
  const content = await workbook(
    [
      ['某银行账户明细', ''],
      ['账号：6222000011112222'],
      ['交易日期', '收入金额', '支出金额', '账户余额', '对方户名', '附言', '交易流水号'],
      [new Date(Date.UTC(2026, 0, 5)), 1234.5, null, 2234.5, '甲公司', '货款', 'A1'],
      ['2026-01-06', null, 34.5, 2200, '乙公司', '退款', 'A2'],
      ['2026-01-07', '1,000.005', null, 3200, '丙公司', '货款', 'A3'],
      ['合计', 2234.5, 34.5],
    ],
    ['隐藏'],
  );
  const reading = await read('bank.xlsx', content);
  expect(sums(reading)).toEqual(['123450', '-3450']);
  if ('refused' in reading) return;
  expect(reading.statements[0]?.head.account).toBe('6222000011112222');
  expect(reading.remarks).toContainEqual(
    expect.objectContaining({ is: 'refused', code: 'amount-too-precise', lineNo: 6 }),
  );
  expect(reading.remarks).toContainEqual(expect.objectContaining({ code: 'totals-in-sum' }));
});

test('a table of any bank is read by its headings, in Chinese and in English, with columns in or out or a sign', async () => {
  expect(
    sums(
      await read(
        'a.csv',
        'Date,Description,Withdrawals,Deposits,Balance\n2026-01-05,x,5.00,,95.00\n2026-01-06,y,,7.00,102.00\n',
      ),
    ),
  ).toEqual(['-500', '700']);
  expect(
    sums(
      await read(
        'b.csv',
        '交易时间;借贷标志;交易金额;摘要\n2026-01-05 10:00:00;贷;5.00;x\n2026-01-05 11:00:00;借;6.00;y\n',
      ),
    ),
  ).toEqual(['500', '-600']);
});

test('a date that reads two ways is asked and never guessed; a column that settles it is enough', async () => {
  const table = (...days: string[]) =>
    `Date,Amount,Description\n${days.map((day) => `${day},5.00,x`).join('\n')}\n`;
  expect(sums(await read('c.csv', table('03/04/2026', '05/06/2026')))).toBe('bank-dates-ambiguous');
  expect(sums(await read('d.csv', table('03/04/2026', '25/06/2026')))).toEqual(['500', '500']);
});

test('what a wallet says beside its numbers is read: tabs, ¥, strokes for nothing, closed trades, a fee inside the sum', async () => {
  const bill = [
    '微信支付账单明细,,,,,,,,,,',
    '共3笔记录,,,,,,,,,,',
    '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注',
    '2026-01-05 10:00:00,二维码收款,"张三","/",收入,¥23.00,零钱,已收钱,"1001"\t,"/"\t,"/"',
    '2026-01-05 11:00:00,商户消费,李四,货,支出,¥5.00,零钱,已关闭,"1002"\t,"/"\t,"/"',
    '2026-01-05 12:00:00,零钱提现,招商银行,"/",/,¥100.10,招商银行,提现已到账,"1003"\t,/,"服务费¥0.10"',
  ].join('\n');
  const reading = await read('wechat.csv', `\uFEFF${bill}\n`);
  expect(sums(reading)).toEqual(['2300', '-10000', '-10']);
  if ('refused' in reading) return;
  expect(reading.statements[0]?.lines[0]).toMatchObject({
    payerName: '张三',
    bankReference: '1001',
    remittance: '',
  });
  expect(reading.remarks.map(({ is, code }) => `${is} ${code}`)).toEqual([
    'left-out trade-closed',
    'note totals-agree',
  ]);
});

test('GB18030 is read as written', async () => {
  // 交易日期,交易金额,对方户名 and 张三 in GB18030.
  const heading = 'bdbbd2d7c8d5c6da2cbdbbd2d7bdf0b6ee2cb6d4b7bdbba7c3fb';
  const row = `${Buffer.from('2026-01-05,8.00,').toString('hex')}d5c5c8fd`;
  const reading = await read('gb.csv', Buffer.from(`${heading}0a${row}0a`, 'hex'));
  if ('refused' in reading) throw new Error(reading.refused);
  expect(reading.statements[0]?.lines[0]?.payerName).toBe('张三');
});

test('a quote that never closes is named with its line', async () => {
  expect(
    await read('q.csv', '交易日期,交易金额,附言\n2026-01-05,1.00,x\n2026-01-06,2.00,"y\n2026-01-07,3.00,z\n'),
  ).toEqual({
    refused: 'csv-quote-open',
    line: 3,
  });
});
