import { formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { type LineRow, restOf } from './line-row.ts';
import type { linesPage, lineView, matchLine, matchLineWhole, openDebts } from './schemas.ts';
import { readAliasesOfParty } from './store-aliases.ts';
import { findLine } from './store-lines.ts';
import { type MatchRow, readMatches } from './store-matches.ts';
import { findReturned, readPaymentsNamed, type WholePayment } from './store-payments-of-lines.ts';
import { type ProposalRow, readProposals } from './store-proposals.ts';
import {
  countLearned,
  countLines,
  type DebtNames,
  readDebtNames,
  readOpenDebts,
  readPartyName,
  readShownLines,
  type ShownLine,
} from './store-show-lines.ts';

type Line = z.input<typeof matchLine>;
type Whole = z.input<typeof matchLineWhole>;

const lineOf = (row: ShownLine): Line => ({
  lineId: row.line_id,
  fileId: row.file_id,
  account: row.account,
  designated: row.designated,
  bookedOn: row.booked_on,
  currency: row.currency,
  minor: `${row.amount_minor}`,
  restMinor: `${row.rest_minor}`,
  kind: row.kind,
  payerName: row.payer_name,
  payerAccount: row.payer_account,
  remittance: row.remittance,
  bankReference: row.bank_reference,
  status: row.status,
  setAsideReason: row.set_aside_reason,
  permille: row.best_permille,
  why: row.why,
});

/** A page of lines of one view, with how many there are in each. Refuses cursor-invalid. */
export async function showLines(
  deps: Deps,
  caller: RequestContext,
  asked: {
    view: z.output<typeof lineView>;
    fileId?: string | undefined;
    q?: string | undefined;
    limit: number;
    cursor?: string | undefined;
  },
): Promise<Result<z.input<typeof linesPage>>> {
  const at = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(asked.cursor ?? '');
  if (asked.cursor !== undefined && at === null) return refuse(refusal('cursor-invalid'));
  const after = at === null ? null : { bookedOn: at[1] ?? '', lineId: at[2] ?? '' };
  const fileId = asked.fileId ?? null;
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const q = asked.q === undefined || asked.q === '' ? null : asked.q;
    const rows = await readShownLines(tx, { view: asked.view, fileId, q, limit: asked.limit + 1, after });
    const page = rows.slice(0, asked.limit);
    const last = page.at(-1);
    const next = rows.length > asked.limit && last !== undefined ? `${last.booked_on}_${last.line_id}` : null;
    return ok({ rows: page.map(lineOf), next, counts: await countLines(tx, fileId) });
  });
}

function candidatesOf(proposal: ProposalRow | undefined, names: DebtNames): Whole['candidates'] {
  return (proposal?.candidates.candidates ?? []).map((candidate) => {
    const parts = candidate.parts.map((part) => {
      const item = part.itemId === null ? undefined : names.items.get(part.itemId);
      return {
        ...part,
        name: names.parties.get(part.partyId) ?? '',
        reference: '',
        accountReference: names.accounts.get(part.accountId) ?? '',
        itemReference: item?.reference ?? null,
        dueOn: item?.dueOn ?? null,
        openMinor: item === undefined ? null : `${item.openMinor}`,
      };
    });
    const stale = parts.some(
      (part) => part.itemId !== null && BigInt(part.openMinor ?? '0') < BigInt(part.minor),
    );
    return {
      rule: candidate.rule,
      permille: candidate.permille,
      reasons: [...candidate.reasons],
      parts,
      stale,
    };
  });
}

const seen = (why: string) => (payment: WholePayment & { name: string }) => ({
  paymentId: payment.payment_id,
  partyId: payment.party_id,
  name: payment.name,
  minor: `${payment.minor}`,
  currency: payment.currency,
  paidOn: payment.paid_on,
  reversed: payment.reversed,
  why,
});

function historyOf(matches: readonly MatchRow[], names: DebtNames): Whole['history'] {
  return matches.map((one) => ({
    matchId: one.match_id,
    kind: one.kind,
    minor: `${one.amount_minor}`,
    partyId: one.party_id,
    name: one.party_id === null ? '' : (names.parties.get(one.party_id) ?? ''),
    itemReference: one.item_id === null ? null : (names.items.get(one.item_id)?.reference ?? null),
    paymentId: one.payment_id,
    rule: one.rule,
    permille: one.permille,
    reasons: one.reasons,
    automatic: one.automatic,
    at: one.at.toISOString(),
    by: one.by_name,
    undoneAt: one.undone_at?.toISOString() ?? null,
    undoneBy: one.undone_by_name,
    undoneReason: one.undone_reason,
  }));
}

async function wholeOf(tx: Tx, line: LineRow): Promise<Whole> {
  const matches = await readMatches(tx, [line]);
  const proposal = (await readProposals(tx, [line])).get(line.lineId);
  const kept = proposal?.candidates;
  const ofMatches = matches.flatMap((one) =>
    one.party_id === null ? [] : [{ partyId: one.party_id, accountId: one.account_id, itemId: one.item_id }],
  );
  const names = await readDebtNames(tx, [
    ...(kept?.candidates ?? []).flatMap((one) => one.parts),
    ...ofMatches,
  ]);
  const isOut = line.amountMinor < 0n && line.status === 'open';
  const parties = new Set((kept?.candidates ?? []).flatMap((one) => one.parts.map((part) => part.partyId)));
  const slots = [...new Set([...parties].map(slotOf))];
  const booked = (kept?.booked ?? []).flatMap((paymentId) => slots.map((slot) => ({ slot, paymentId })));
  return {
    lineId: line.lineId,
    fileId: line.fileId,
    account: line.account,
    designated: line.designated,
    bookedOn: formatDay(line.bookedOn),
    currency: line.currency,
    minor: `${line.amountMinor}`,
    restMinor: `${restOf(line)}`,
    kind: line.kind,
    payerName: line.payerName,
    payerAccount: line.payerAccount,
    remittance: line.remittance,
    bankReference: line.bankReference,
    structuredReference: line.structuredReference,
    endToEndId: line.endToEndId,
    status: line.status,
    setAsideReason: line.setAsideReason,
    permille: proposal?.best_permille ?? null,
    why: proposal?.why ?? null,
    candidates: line.status === 'posted' ? [] : candidatesOf(proposal, names),
    booked: (await readPaymentsNamed(tx, booked))
      .filter((one) => !one.reversed && !one.from_bank)
      .map(seen('booked')),
    returned: isOut ? (await findReturned(tx, line)).map((one) => seen(one.why)(one)) : [],
    history: historyOf(matches, names),
    learned: await countLearned(
      tx,
      line.lineId,
      matches.map((one) => one.match_id),
    ),
  };
}

/** One line with its candidates as things stand now, and all that was ever decided of it. Refuses line-unknown. */
export async function showLine(deps: Deps, caller: RequestContext, lineId: string): Promise<Result<Whole>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const line = await findLine(tx, lineId);
    return line === null ? refuse(refusal('line-unknown')) : ok(await wholeOf(tx, line));
  });
}

/** What a party owes, for a clerk who puts parts together, and what was learned of who pays for them. Refuses party-unknown. */
export async function showDebts(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
): Promise<Result<z.input<typeof openDebts>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const name = await readPartyName(tx, partyId);
    if (name === null) return refuse(refusal('party-unknown'));
    const rows = await readOpenDebts(tx, partyId);
    const aliases = await readAliasesOfParty(tx, partyId);
    const accounts = [...Map.groupBy(rows, (row) => row.account_id).values()].map((list) => ({
      accountId: list[0]?.account_id ?? '',
      reference: list[0]?.account_reference ?? '',
      currency: list[0]?.currency ?? '',
      items: list.flatMap((row) =>
        row.item_id === null
          ? []
          : [
              {
                itemId: row.item_id,
                reference: row.item_reference ?? '',
                dueOn: row.due_on ?? '',
                openMinor: `${row.open_minor ?? 0n}`,
                disputed: row.disputed ?? false,
              },
            ],
      ),
    }));
    return ok({
      partyId,
      name,
      accounts,
      aliases: aliases.map((one) => ({
        kind: one.kind,
        key: one.key,
        times: one.times,
        learnedAt: one.learned_at.toISOString(),
        learnedBy: one.learned_by,
      })),
    });
  });
}
