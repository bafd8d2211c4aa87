import { accountKinds } from '@duly/facts/account-facts.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import { postingCauses } from '../ledger/posting-causes.ts';
import { postingKinds } from '../ledger/posting-kinds.ts';
import { type Chart, counterCode, receivableCode } from './chart.ts';

const codeForm = /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/;

function accountFaults(chart: Chart): Refusal[] {
  const seen = new Set<string>();
  return chart.accounts.flatMap(({ code, zh, en }) => {
    const twice = seen.has(code);
    seen.add(code);
    if (!codeForm.test(code)) return [refusal('chart-code-malformed', { code })];
    if (twice) return [refusal('chart-code-twice', { code })];
    return zh.trim() === '' || en.trim() === '' ? [refusal('chart-account-unnamed', { code })] : [];
  });
}

function unknownCodes(chart: Chart): Refusal[] {
  const known = new Set(chart.accounts.map(({ code }) => code));
  const used = [
    chart.onAccount,
    chart.clearing,
    ...[...chart.receivable, ...chart.counter].map((l) => l.code),
  ];
  return [...new Set(used.filter((code) => !known.has(code)))].map((code) =>
    refusal('chart-code-unknown', { code }),
  );
}

// What would stop a voucher in the night is told when the chart is saved.
function gaps(chart: Chart): Refusal[] {
  const faults = new Map<string, Refusal>();
  for (const account of accountKinds) {
    for (const kind of postingKinds) {
      if (receivableCode(chart, { account, kind }) === undefined)
        faults.set(`${account} ${kind}`, refusal('chart-receivable-missing', { account, kind }));
      for (const cause of postingCauses) {
        if (counterCode(chart, { cause, account, kind, method: null }) === undefined)
          faults.set(`${cause}`, refusal('chart-counter-missing', { cause, account, kind }));
      }
    }
  }
  return [...faults.values()];
}

/**
 * A receivable that shares its account with income would hide one in the other: the comparison with the ledger would still add
 * up and say nothing.
 */
function shared(chart: Chart): Refusal[] {
  const owed = new Set([...chart.receivable.map((line) => line.code), chart.onAccount]);
  const against = new Set([...chart.counter.map((line) => line.code), chart.clearing]);
  return [...owed]
    .filter((code) => against.has(code))
    .map((code) => refusal('chart-code-on-both-sides', { code }));
}

/** All that is wrong with a chart; empty when every posting that can occur has its two accounts. */
export function checkChart(chart: Chart): Refusal[] {
  return [...accountFaults(chart), ...unknownCodes(chart), ...gaps(chart), ...shared(chart)];
}
