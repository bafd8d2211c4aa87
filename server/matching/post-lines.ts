import { randomUUID } from 'node:crypto';
import type { CandidatePart } from '@duly/core/matching/match-facts.ts';
import { daysApart } from '@duly/core/matching/propose-match.ts';
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { derivePaymentId } from '../keys/derive-id.ts';
import type { Keys } from '../keys/open-keys.ts';
import { type PaymentInput, recordPayments } from '../ledger/record-payment.ts';
import { redecideParties } from '../night/redecide-parties.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { claimLineReferences, dropLineClaims, type ReferenceWish } from './claim-line-references.ts';
import { learnFrom } from './learn-payer.ts';
import { isOpen, type LineRow, restOf } from './line-row.ts';
import { paymentReference } from './payment-reference.ts';
import { rootsOf } from './roots-of.ts';
import { insertAliases } from './store-aliases.ts';
import { changeLines, lockLines } from './store-lines.ts';
import { countMatches, insertMatches, insertUndos, type NewMatch, readMatches } from './store-matches.ts';
import { readOpenOf, readStandingPaymentsOf } from './store-open-facts.ts';

/** A line and what is to become of it. */
export type WantedPosting = {
  readonly slot: number;
  readonly lineId: string;
  readonly parts: readonly CandidatePart[];
  readonly rule: string;
  readonly permille: number | null;
  readonly reasons: readonly string[];
  /** A person has seen the payment that may be the same money and says that it is other money. */
  readonly again: boolean;
};

/** What the border hands down; `by` null: the matching itself. */
export type PostingContext = {
  readonly keys: Keys;
  readonly designatedAccounts: readonly string[];
  readonly day: number;
  readonly atMs: number;
  readonly by: string | null;
  readonly runId: string | null;
};

export type PostedLine = {
  readonly lineId: string;
  readonly status: LineRow['status'];
  readonly payments: readonly {
    readonly paymentId: string;
    readonly partyId: string;
    readonly minor: bigint;
  }[];
  readonly tasksWithdrawn: number;
};

const methods: Readonly<Record<string, PaymentInput['method']>> = {
  transfer: 'bank-transfer',
  'direct-debit': 'direct-debit',
  card: 'card',
  wallet: 'wallet',
  cheque: 'cheque',
};

const plain = (account: string) => account.replace(/[\s-]/g, '').toUpperCase();

/** The designated account as the tenant spells it; banks write the same number with and without blanks. */
function spelledAccount(line: LineRow, designated: readonly string[]): string {
  return designated.find((one) => plain(one) === plain(line.account)) ?? line.account;
}

const sumOf = (parts: readonly CandidatePart[]) => parts.reduce((sum, part) => sum + part.minor, 0n);

function judgeLine(line: LineRow | undefined, wanted: WantedPosting, automatic: boolean): Refusal | null {
  if (line === undefined) return refusal('line-unknown');
  const open = automatic ? isOpen(line) : line.status !== 'posted';
  if (!open) return refusal('line-done', { status: line.status });
  if (line.amountMinor <= 0n) return refusal('line-not-income');
  if (!line.designated) return refusal('line-not-designated', { account: line.account });
  const [sum, rest] = [sumOf(wanted.parts), restOf(line)];
  const isWrong = sum > rest || wanted.parts.length === 0 || wanted.parts.some((part) => part.minor <= 0n);
  return isWrong || (automatic && sum !== rest)
    ? refusal('match-amount', { sum: `${sum}`, rest: `${rest}` })
    : null;
}

type Plan = {
  wanted: WantedPosting;
  line: LineRow;
  payments: (PaymentInput & { parts: readonly CandidatePart[] })[];
};

function planPayments(
  wanted: WantedPosting,
  line: LineRow,
  before: number,
  tx: Tx,
  context: PostingContext,
): Plan {
  const byParty = [...Map.groupBy(wanted.parts, (part) => part.partyId)];
  return {
    wanted,
    line,
    payments: byParty.map(([partyId, parts], at) => ({
      paymentId: derivePaymentId(
        context.keys.ofTenant(tx.tenantId),
        line.lineId,
        `bank|${partyId}|${before}`,
      ),
      partyId,
      accountId: (parts[0] as CandidatePart).accountId,
      amountMinor: sumOf(parts),
      currency: line.currency,
      paidOn: line.bookedOn,
      method: methods[line.kind] ?? 'other',
      reference: paymentReference(line, at),
      designatedAccount: spelledAccount(line, context.designatedAccounts),
      designations: parts.map(({ accountId, itemId, minor }) => ({ accountId, itemId, amountMinor: minor })),
      parts,
    })),
  };
}

/** Refuses lines whose items have not so much open any more, of the whole batch together, and money that may be booked already. */
async function judgeAgainstLedger(
  tx: Tx,
  plans: readonly Plan[],
  automatic: boolean,
): Promise<Map<string, Refusal>> {
  const refused = new Map<string, Refusal>();
  const parts = plans.flatMap((plan) => plan.wanted.parts);
  const open = await readOpenOf(
    tx,
    parts.flatMap(({ partyId, itemId }) => (itemId === null ? [] : [{ slot: slotOf(partyId), itemId }])),
  );
  const left = new Map([...open].map(([itemId, item]) => [itemId, item.openMinor]));
  const parties = [...new Set(parts.map((part) => part.partyId))].map((partyId) => ({
    slot: slotOf(partyId),
    partyId,
  }));
  const from = Math.min(...plans.map((plan) => plan.line.bookedOn)) - daysApart;
  const standing = Map.groupBy(await readStandingPaymentsOf(tx, parties, asDay(from)), (one) => one.partyId);
  for (const { wanted, line, payments } of plans) {
    const short = wanted.parts.find(
      (part) => part.itemId !== null && (left.get(part.itemId) ?? 0n) < part.minor,
    );
    if (short !== undefined) {
      refused.set(
        wanted.lineId,
        refusal('match-item-open', { itemId: short.itemId, open: `${left.get(short.itemId ?? '') ?? 0n}` }),
      );
      continue;
    }
    const same = payments
      .flatMap((payment) => standing.get(payment.partyId) ?? [])
      .find(
        (one) =>
          one.currency === line.currency &&
          (one.amountMinor === restOf(line) ||
            payments.some((payment) => payment.amountMinor === one.amountMinor)) &&
          Math.abs(one.paidOn - line.bookedOn) <= daysApart,
      );
    if (same !== undefined && (automatic || !wanted.again)) {
      refused.set(wanted.lineId, refusal('line-booked-already', { paymentId: same.paymentId }));
      continue;
    }
    for (const part of wanted.parts) {
      if (part.itemId !== null) left.set(part.itemId, (left.get(part.itemId) ?? 0n) - part.minor);
    }
  }
  return refused;
}

/** Lines that rested in suspense or were set aside are taken out of there by a row of their own. */
async function takeUp(tx: Tx, lines: readonly LineRow[], context: PostingContext): Promise<void> {
  const resting = lines.filter((line) => line.status === 'suspense' || line.status === 'set-aside');
  if (resting.length === 0) return;
  const matches = await readMatches(tx, resting);
  for (const line of resting) {
    const live = matches.filter(
      (one) =>
        one.line_id === line.lineId &&
        one.undone_at === null &&
        (one.kind === 'suspense' || one.kind === 'set-aside'),
    );
    if (live.length > 0) {
      await insertUndos(
        tx,
        line,
        live.map((one) => one.match_id),
        'taken-up',
        context.atMs,
        context.by,
      );
    }
  }
}

/**
 * Makes payments of bank lines, one for each debtor of a line, with every part designated to its item. A line that cannot be
 * posted any more takes nothing else with it. Several hundred lines cost hardly more statements than one.
 *
 * Refusals of a line: line-unknown, line-done, line-not-income, line-not-designated, match-amount, match-item-open (less is open
 * than the part), line-booked-already (params name the payment), party-unknown, and what the ledger refuses.
 *
 * @returns one result a line, in their order
 */
export async function postLines(
  tx: Tx,
  wanted: readonly WantedPosting[],
  context: PostingContext,
): Promise<Result<PostedLine>[]> {
  const automatic = context.by === null;
  const parties = [...new Set(wanted.flatMap((one) => one.parts.map((part) => part.partyId)))];
  const known = await lockParties(tx, parties);
  const lines = await lockLines(tx, wanted);
  const before = await countMatches(tx, wanted);
  const refused = new Map<string, Refusal>();
  const plans: Plan[] = [];
  for (const one of wanted) {
    const line = lines.get(one.lineId);
    const stranger = one.parts.some((part) => !known.has(part.partyId)) ? refusal('party-unknown') : null;
    const fault = judgeLine(line, one, automatic) ?? stranger;
    if (fault !== null || line === undefined) refused.set(one.lineId, fault ?? refusal('line-unknown'));
    else plans.push(planPayments(one, line, before.get(one.lineId) ?? 0, tx, context));
  }
  if (plans.length === 0)
    return wanted.map((one) => refuse(refused.get(one.lineId) ?? refusal('line-unknown')));
  for (const [lineId, fault] of await judgeAgainstLedger(tx, plans, automatic)) refused.set(lineId, fault);
  const good = plans.filter((plan) => !refused.has(plan.wanted.lineId));
  const booked = await bookPlans(tx, good, refused, context);
  await takeUp(
    tx,
    booked.map((plan) => plan.line),
    context,
  );
  const matches = booked.flatMap((plan) => matchesOf(plan, automatic));
  await insertMatches(tx, matches, context.atMs, context.by);
  if (!automatic)
    await insertAliases(
      tx,
      learnFrom(context.keys.ofTenant(tx.tenantId), booked, matches),
      context.atMs,
      context.by,
    );
  const changes = booked.map(({ line, wanted: { parts } }) => {
    const postedMinor = line.postedMinor + sumOf(parts);
    const status: LineRow['status'] = postedMinor === line.amountMinor ? 'posted' : 'part-posted';
    return { slot: line.slot, lineId: line.lineId, status, postedMinor, setAsideReason: null };
  });
  await changeLines(tx, changes);
  const paid = [...new Set(booked.flatMap((plan) => plan.payments.map((payment) => payment.partyId)))];
  await raiseVersion(tx, paid);
  const { tasksWithdrawn } = await redecideParties(tx, paid, context.atMs);
  await appendJournal(
    tx,
    context.keys,
    context.atMs,
    automatic ? rootsOf(matches, context.runId) : entriesOf(booked, context),
  );
  const byLine = new Map(
    booked.map((plan, at) => [plan.wanted.lineId, { plan, status: changes[at]?.status ?? 'posted' }]),
  );
  return wanted.map((one) => {
    const done = byLine.get(one.lineId);
    if (done === undefined) return refuse(refused.get(one.lineId) ?? refusal('payment-already-recorded'));
    const payments = done.plan.payments.map(({ paymentId, partyId, amountMinor: minor }) => ({
      paymentId,
      partyId,
      minor,
    }));
    return ok({ lineId: one.lineId, status: done.status, payments, tasksWithdrawn });
  });
}

/** Claims references and books; a line of which one payment is refused is refused as a whole, and a person's attempt is undone. */
async function bookPlans(
  tx: Tx,
  plans: readonly Plan[],
  refused: Map<string, Refusal>,
  context: PostingContext,
): Promise<Plan[]> {
  const wishes = plans.flatMap(({ wanted, payments }) =>
    payments.map(
      ({ paymentId, partyId, reference }): ReferenceWish => ({
        paymentId,
        partyId,
        reference,
        lineId: wanted.lineId,
        again: wanted.again,
      }),
    ),
  );
  const answers = await claimLineReferences(tx, wishes);
  const named = plans.flatMap((plan) => {
    const payments = plan.payments.map((payment) => ({ payment, answer: answers.get(payment.paymentId) }));
    const held = payments.find(({ answer }) => answer === undefined || 'bookedAs' in answer)?.answer;
    if (held === undefined) {
      return [
        {
          ...plan,
          payments: payments.map(({ payment, answer }) => ({
            ...payment,
            reference: answer !== undefined && 'reference' in answer ? answer.reference : payment.reference,
          })),
        },
      ];
    }
    refused.set(
      plan.wanted.lineId,
      refusal('line-booked-already', 'bookedAs' in held ? { paymentId: held.bookedAs } : {}),
    );
    return [];
  });
  const booking = { atMs: context.atMs, day: asDay(context.day), runId: null, by: context.by };
  const inputs = named.flatMap((plan) => plan.payments);
  const settings = { designatedAccounts: context.designatedAccounts };
  const results = await recordPayments(tx, inputs, settings, booking);
  const faults = new Map(
    results.flatMap((result, at) =>
      result.ok ? [] : [[inputs[at]?.paymentId ?? '', result.refusals[0] as Refusal] as const],
    ),
  );
  const good: Plan[] = [];
  const lost: PaymentInput[] = [];
  for (const plan of named) {
    const fault = plan.payments
      .map((payment) => faults.get(payment.paymentId))
      .find((one) => one !== undefined);
    if (fault === undefined) {
      good.push(plan);
      continue;
    }
    // Of a line for several debtors one payment may stand and another not: nothing of it may, and only the rollback undoes that.
    if (plan.payments.some((payment) => !faults.has(payment.paymentId))) throw new PartlyRefused(fault);
    refused.set(plan.wanted.lineId, fault);
    lost.push(...plan.payments);
  }
  const kept = new Set(good.flatMap((plan) => plan.payments.map((payment) => payment.paymentId)));
  const dropped = plans.flatMap((plan) => plan.payments).filter((payment) => !kept.has(payment.paymentId));
  await dropLineClaims(tx, [...lost, ...dropped]);
  return good;
}

/** A line for several debtors of which the ledger took only a part: the transaction has to go. */
export class PartlyRefused extends Error {
  readonly refusal: Refusal;
  constructor(refused: Refusal) {
    super(refused.code);
    this.refusal = refused;
  }
}

function matchesOf({ wanted, line, payments }: Plan, automatic: boolean): NewMatch[] {
  return payments.flatMap((payment) =>
    payment.parts.map((part) => ({
      matchId: randomUUID(),
      line,
      kind: 'payment' as const,
      amountMinor: part.minor,
      partyId: part.partyId,
      accountId: part.accountId,
      itemId: part.itemId,
      paymentId: payment.paymentId,
      rule: wanted.rule,
      permille: wanted.permille,
      reasons: wanted.reasons,
      automatic,
    })),
  );
}

function entriesOf(plans: readonly Plan[], { by }: PostingContext): JournalEntry[] {
  return plans.flatMap(({ wanted, line, payments }) =>
    payments.map(
      (payment): JournalEntry => ({
        kind: 'bank-line-matched',
        actor: by,
        partyId: payment.partyId,
        subjectId: payment.paymentId,
        body: {
          lineId: line.lineId,
          accountId: payment.accountId,
          amountMinor: payment.amountMinor,
          currency: payment.currency,
          paidOn: formatDay(payment.paidOn),
          rule: wanted.rule,
          parts: payment.parts.map(({ accountId, itemId, minor }) => ({ accountId, itemId, minor })),
        },
      }),
    ),
  );
}
