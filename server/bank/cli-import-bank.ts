import { existsSync } from 'node:fs';
import path from 'node:path';
import { bankWords } from '@duly/core/bank/remark-words.ts';
import { type DateFormat, dateFormats } from '@duly/core/imports/read-day.ts';
import { currencyDigits } from '@duly/kernel/currency.ts';
import { formatGrouped } from '@duly/kernel/money.ts';
import type { Refusal } from '@duly/kernel/result.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { importWords } from '../imports/import-words.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { importBankFile } from './import-bank-file.ts';
import { showFile } from './show-file.ts';

type Shown = NonNullable<Awaited<ReturnType<typeof showFile>>>;

/** Rows that the command line names one by one; all of them are in the file's report. */
const namedRows = 20;

function readAsked(args: string[]) {
  const flags = { tenant: 'string', account: 'string', currency: 'string', 'date-format': 'string' } as const;
  const given = readArgs(args, { flags, names: [1, 1] });
  const [file = ''] = given.names;
  if (!existsSync(file)) throw new UsageError({ zh: `找不到文件 ${file}`, en: `There is no file ${file}` });
  const currency = given.text('currency')?.toUpperCase() ?? null;
  if (currency !== null && currencyDigits(currency) === null)
    throw new UsageError({ zh: `未知币种 ${currency}`, en: `Unknown currency ${currency}` });
  const dates = given.text('date-format')?.toUpperCase() ?? null;
  if (dates !== null && !(dateFormats as readonly string[]).includes(dates))
    throw new UsageError({ zh: '日期格式应为 MDY、DMY 或 YMD', en: 'The date format is MDY, DMY or YMD' });
  return {
    file,
    tenant: given.text('tenant'),
    account: given.text('account')?.trim() || null,
    currency,
    dates: dates as DateFormat | null,
  };
}

function refused(ctx: CliContext, refusals: readonly Refusal[]): number {
  for (const one of refusals) {
    const words = bankWords(one.code, one.params) ?? importWords(one);
    const fix = { zh: '（命令行：--account 账号）', en: ' (on the command line: --account ACCOUNT)' };
    const asks = /^bank-account-(?:unnamed|masked)$/.test(one.code);
    ctx.err(ctx.say(asks ? { zh: `${words.zh}${fix.zh}`, en: `${words.en}${fix.en}` } : words));
  }
  const [first] = refusals;
  ctx.finish(
    { error: first?.code ?? 'refused', refusals: refusals.map(({ code, params }) => ({ code, params })) },
    [],
  );
  return 2;
}

function reportLines(ctx: CliContext, shown: Shown, fresh: boolean): string[] {
  const { format, statements, lines, linesNew, refused: bad, leftOut } = shown;
  const known = lines - linesNew;
  const all = [
    ctx.say({
      zh: `${format}：${statements} 份对账单，${lines} 笔流水（新 ${linesNew}，先前已有 ${known}），退回 ${bad} 行，不是动账 ${leftOut} 行`,
      en: `${format}: ${statements} statements, ${lines} movements (${linesNew} new, ${known} known), ${bad} rows refused, ${leftOut} no movement`,
    }),
  ];
  if (!fresh)
    all.push(
      ctx.say({
        zh: '这个文件先前已导入，没有任何变化',
        en: 'This very file was imported before; nothing has changed',
      }),
    );
  for (const { currency, inFile } of shown.proof)
    all.push(`  ${currency}  ${inFile.lines}  ${formatGrouped(BigInt(inFile.minor), currency)}`);
  for (const account of shown.undesignated)
    all.push(
      ctx.say({
        zh: `账户 ${account} 不是指定收款账户：流水已保存，但不用于入账；由经理或管理员在“银行流水”页添加`,
        en: `Account ${account} is not a designated one: its lines are kept and not offered for posting; a manager or admin adds it on the page Bank files`,
      }),
    );
  for (const { is, code, line, params } of shown.remarks.slice(0, namedRows)) {
    const words = bankWords(code, params);
    if (words === null) continue;
    const sign =
      is === 'refused'
        ? { zh: '退回', en: 'refused' }
        : is === 'note'
          ? { zh: '注意', en: 'note' }
          : { zh: '略过', en: 'left out' };
    all.push(
      ctx.say({
        zh: `  第 ${line} 行 ${sign.zh}：${words.zh}`,
        en: `  line ${line} ${sign.en}: ${words.en}`,
      }),
    );
  }
  return all;
}

/** `duly import bank`: exit 0 when something of the file was taken or it was known, 2 when it was refused. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const asked = readAsked(args);
  const { deps } = await ctx.open();
  const tenant = await findTenant(deps.pool, asked.tenant);
  if (!tenant.ok) return refused(ctx, tenant.refusals);
  const { tenantId } = tenant.value;
  const { file, account, dates, currency } = asked;
  const done = await importBankFile(deps, {
    tenantId,
    file,
    name: path.basename(file),
    account,
    dates,
    currency,
    actor: null,
    atMs: ctx.clock(),
  });
  if (!done.ok) return refused(ctx, done.refusals);
  const { fileId, fresh } = done.value;
  const shown = await inTenant(deps.pool, tenantId, (tx) => showFile(tx, fileId));
  if (shown === null) throw new Error('a file was imported and is not there');
  ctx.finish({ fresh, ...shown }, reportLines(ctx, shown, fresh));
  const rejectedAll = shown.lines === 0 && shown.refused > 0;
  return rejectedAll ? 2 : 0;
}
