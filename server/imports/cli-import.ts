import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  fieldTypes,
  type ImportField,
  type ImportKind,
  importKinds,
} from '@duly/core/imports/import-fields.ts';
import type { ImportMapping } from '@duly/core/imports/propose-mapping.ts';
import { type DateFormat, dateFormats } from '@duly/core/imports/read-day.ts';
import { currencyDigits } from '@duly/kernel/currency.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { createTenant } from '../tenants/create-tenant.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { readTenant, type TenantRow } from '../tenants/store.ts';
import { importWords } from './import-words.ts';
import { judgeAnalysis } from './judge-analysis.ts';
import { applyImport, type ImportReport, type PreparedImport, prepareImport } from './run-import.ts';
import { insertRun, listMappingNames, markFailed, readMapping } from './store-runs.ts';
import { writeRejects } from './write-rejects.ts';

type Asked = {
  readonly kind: ImportKind;
  readonly file: string;
  readonly tenant: string | undefined;
  readonly mapping: string | undefined;
  readonly currency: string | undefined;
  readonly dateFormat: DateFormat | null;
  readonly dryRun: boolean;
};

const flags = {
  tenant: 'string',
  mapping: 'string',
  currency: 'string',
  'date-format': 'string',
  'dry-run': 'boolean',
} as const;

function readAsked(args: string[]): Asked {
  const given = readArgs(args, { flags, names: [2, 2] });
  const [kind = '', file = ''] = given.names;
  if (!(importKinds as readonly string[]).includes(kind)) {
    throw new UsageError({
      zh: `可导入的种类：receivables、customers、payments；不是 ${kind}`,
      en: `What can be imported: receivables, customers, payments; not ${kind}`,
    });
  }
  if (!existsSync(file)) throw new UsageError({ zh: `找不到文件 ${file}`, en: `There is no file ${file}` });
  const currency = given.text('currency')?.toUpperCase();
  if (currency !== undefined && currencyDigits(currency) === null) {
    throw new UsageError({ zh: `未知币种 ${currency}`, en: `Unknown currency ${currency}` });
  }
  const dateFormat = given.text('date-format')?.toUpperCase();
  if (dateFormat !== undefined && !(dateFormats as readonly string[]).includes(dateFormat)) {
    throw new UsageError({ zh: '日期格式应为 MDY、DMY 或 YMD', en: 'The date format is MDY, DMY or YMD' });
  }
  return {
    kind: kind as ImportKind,
    file,
    tenant: given.text('tenant'),
    mapping: given.text('mapping'),
    currency,
    dateFormat: (dateFormat as DateFormat | undefined) ?? null,
    dryRun: given.given('dry-run'),
  };
}

const tenantCodeForm = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,62}$/u;

/** The tenant named; null when it is to be made (or there is none at all, and none was named). */
async function lookUpTenant(deps: Deps, code: string | undefined): Promise<Result<TenantRow | null>> {
  const found = await findTenant(deps.pool, code);
  if (found.ok) return ok(await inTenant(deps.pool, found.value.tenantId, readTenant));
  const [first] = found.refusals;
  const isNew = first?.code === 'tenant-unknown' || first?.params.codes === '';
  if (!isNew) return found;
  if (code !== undefined && !tenantCodeForm.test(code))
    return refuse(refusal('tenant-code-invalid', { code }));
  return ok(null);
}

/** A mapping by file (JSON of field to heading) or by the name under which the tenant remembers it. */
async function lookUpMapping(
  deps: Deps,
  tenant: TenantRow | null,
  asked: Asked,
): Promise<Result<ImportMapping | null>> {
  if (asked.mapping === undefined) return ok(null);
  if (existsSync(asked.mapping)) return readMappingFile(asked.mapping);
  const name = asked.mapping;
  if (tenant === null) return refuse(refusal('mapping-unknown', { name, names: '' }));
  return inTenant(deps.pool, tenant.tenantId, async (tx) => {
    const mapping = await readMapping(tx, asked.kind, name);
    if (mapping !== null) return ok(mapping);
    return refuse(
      refusal('mapping-unknown', { name, names: (await listMappingNames(tx, asked.kind)).join(', ') }),
    );
  });
}

async function readMappingFile(file: string): Promise<Result<ImportMapping>> {
  const bad = refuse(
    refusal('mapping-file-invalid', {
      file: path.basename(file),
      fields: Object.keys(fieldTypes).join(', '),
    }),
  );
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return bad;
  }
  const entries = Object.entries(content ?? {});
  const good = entries.every(
    ([field, heading]) => Object.hasOwn(fieldTypes, field as ImportField) && typeof heading === 'string',
  );
  return good && entries.length > 0 ? ok(content as ImportMapping) : bad;
}

async function hashFile(file: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}

/** A tenant that only a dry run sees: nothing of it is written. */
function imaginedTenant(code: string, currency: string): TenantRow {
  return {
    tenantId: randomUUID(),
    code,
    name: code,
    kind: 'trade',
    currency,
    zone: 'Asia/Shanghai',
    calendar: currency === 'CNY' ? 'cn' : 'weekdays',
    language: 'zh-CN',
    businessDay: null,
    demo: false,
    settings: {},
  };
}

async function makeTenant(
  ctx: CliContext,
  deps: Deps,
  code: string,
  currency: string,
): Promise<Result<TenantRow>> {
  const made = await createTenant(deps, { code, name: code, currency }, ctx.clock());
  if (!made.ok) return made;
  const tenant = await inTenant(deps.pool, made.value.tenantId, readTenant);
  if (tenant === null) throw new Error('a tenant was made and is not there');
  ctx.out(
    ctx.say({
      zh: `已新建租户 ${code}（贸易，${tenant.currency}，${tenant.zone}，工作日历 ${tenant.calendar}）`,
      en: `Made the tenant ${code} (trade, ${tenant.currency}, ${tenant.zone}, calendar ${tenant.calendar})`,
    }),
  );
  return ok(tenant);
}

async function recordRun(
  deps: Deps,
  tenant: TenantRow,
  asked: Asked,
  runId: string,
  atMs: number,
): Promise<void> {
  const sha256 = await hashFile(asked.file);
  const { size } = await stat(asked.file);
  const run = { runId, kind: asked.kind, fileName: path.basename(asked.file), sha256, sizeBytes: size };
  await inTenant(deps.pool, tenant.tenantId, (tx) =>
    insertRun(tx, { ...run, status: 'reading', dryRun: false, storedFile: null, askedBy: null, atMs }),
  );
}

function refused(ctx: CliContext, refusals: readonly Refusal[]): number {
  const lines = refusals.map((one) => ctx.say(importWords(one)));
  for (const line of lines) ctx.err(line);
  ctx.finish(
    {
      error: refusals[0]?.code ?? 'refused',
      refusals: refusals.map(({ code, params }) => ({ code, params })),
    },
    [],
  );
  return 2;
}

async function finish(
  ctx: CliContext,
  deps: Deps,
  more: { tenant: TenantRow; made: boolean; runId: string; asked: Asked; prepared: PreparedImport },
  report: ImportReport,
): Promise<number> {
  const { asked, prepared } = more;
  const { rejects: list, counts, ...figures } = report;
  const rejects = list.length === 0 ? null : await writeRejects(deps.home, more.runId, list);
  const { source, analysis } = prepared;
  const answer = {
    rows: figures.rows,
    accepted: figures.accepted,
    rejected: counts.refused,
    created: figures.created,
    changed: figures.changed,
    unchanged: figures.unchanged,
    totals: figures.totals,
    rejects,
    repeated: counts.repeated,
    skipped: counts.skipped,
    dryRun: asked.dryRun,
    tenant: more.tenant.code,
    tenantMade: more.made,
    mapping: analysis.mapping,
    unread: analysis.unreadSettlements,
    file: {
      format: source.format,
      encoding: source.encoding,
      delimiter: source.delimiter,
      sheet: source.sheet,
    },
  };
  ctx.finish(answer, reportLines(ctx, answer));
  return figures.accepted > 0 ? 0 : 2;
}

type Answer = {
  rows: number;
  accepted: number;
  rejected: number;
  repeated: number;
  skipped: number;
  created: number;
  changed: number;
  unchanged: number;
  totals: ImportReport['totals'];
  rejects: string | null;
  dryRun: boolean;
  unread: readonly string[];
  file: { sheet: string | null };
};

function reportLines(ctx: CliContext, answer: Answer): string[] {
  const { rows, accepted, rejected, repeated, skipped, created, changed, unchanged } = answer;
  const lines = [
    ctx.say({
      zh: `${rows} 行：接受 ${accepted}（新增 ${created}，更新 ${changed}，无变化 ${unchanged}），退回 ${rejected}，重复 ${repeated}，跳过合计行 ${skipped}`,
      en: `${rows} rows: ${accepted} accepted (${created} new, ${changed} changed, ${unchanged} unchanged), ${rejected} rejected, ${repeated} repeated, ${skipped} totals rows passed over`,
    }),
    ...Object.entries(answer.totals).map(
      ([currency, { count, minor }]) => `  ${currency}  ${count}  ${minor}`,
    ),
  ];
  if (answer.file.sheet !== null)
    lines.push(ctx.say({ zh: `工作表：${answer.file.sheet}`, en: `Sheet: ${answer.file.sheet}` }));
  if (answer.unread.length > 0) {
    const columns = answer.unread.join(', ');
    lines.push(
      ctx.say({
        zh: `未读取结清信息列：${columns}（付款请用 import payments）`,
        en: `Columns of settlement left unread: ${columns} (payments come by import payments)`,
      }),
    );
  }
  if (answer.dryRun)
    lines.push(ctx.say({ zh: '试运行：没有写入任何内容', en: 'Dry run: nothing was written' }));
  if (answer.rejects !== null)
    lines.push(ctx.say({ zh: `退回明细：${answer.rejects}`, en: `Rejects: ${answer.rejects}` }));
  return lines;
}

/** `duly import`: exit 0 when some row was good, 2 when none or when the file cannot be read in one way only. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const asked = readAsked(args);
  const { deps } = await ctx.open();
  const found = await lookUpTenant(deps, asked.tenant);
  if (!found.ok) return refused(ctx, found.refusals);
  const mapping = await lookUpMapping(deps, found.value, asked);
  if (!mapping.ok) return refused(ctx, mapping.refusals);
  const currency = asked.currency ?? found.value?.currency ?? 'CNY';
  const { kind, file, dateFormat } = asked;
  const options = { kind, file, mapping: mapping.value, dateFormat, currency };
  const prepared = await prepareImport(deps, found.value?.tenantId ?? null, options);
  if (!prepared.ok) return refused(ctx, prepared.refusals);
  if (prepared.value.analysis.plan !== null)
    return apply(ctx, deps, asked, found.value, prepared.value, currency);
  return refused(ctx, judgeAnalysis(prepared.value.analysis));
}

async function apply(
  ctx: CliContext,
  deps: Deps,
  asked: Asked,
  known: TenantRow | null,
  prepared: PreparedImport,
  currency: string,
): Promise<number> {
  const code = asked.tenant ?? 'main';
  const made: Result<TenantRow> =
    known !== null
      ? ok(known)
      : asked.dryRun
        ? ok(imaginedTenant(code, currency))
        : await makeTenant(ctx, deps, code, currency);
  if (!made.ok) return refused(ctx, made.refusals);
  const tenant = made.value;
  const [runId, atMs] = [randomUUID(), ctx.clock()];
  if (!asked.dryRun) await recordRun(deps, tenant, asked, runId, atMs);
  const mappingName =
    asked.mapping !== undefined && existsSync(asked.mapping) ? path.basename(asked.mapping, '.json') : null;
  const request = {
    runId,
    tenant,
    recorded: !asked.dryRun,
    dryRun: asked.dryRun,
    actor: null,
    atMs,
    mappingName,
  };
  try {
    const report = await applyImport(deps, prepared, request);
    if (!report.ok) return refused(ctx, report.refusals);
    return await finish(ctx, deps, { tenant, made: known === null, runId, asked, prepared }, report.value);
  } catch (error) {
    if (!asked.dryRun) {
      await inTenant(deps.pool, tenant.tenantId, (tx) => markFailed(tx, runId, 'fault', null)).catch(
        () => {},
      );
    }
    throw error;
  }
}
