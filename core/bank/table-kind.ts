import type { BankLineKind } from './bank-line.ts';

// The first that fits: a refund of a fee is a refund, a fee for a transfer is a fee.
const byWords: readonly (readonly [RegExp, BankLineKind])[] = [
  [/退款|退汇|冲正|退回|撤销|^RETURN\b|\bREFUND\b|\bREVERSAL\b|\bNSF\b|CHARGEBACK/i, 'return'],
  [/手续费|服务费|工本费|年费|短信费|账户管理费|\bFEE\b|SERVICE CHARGE/i, 'fee'],
  [/利息|结息|\bINTEREST\b/i, 'interest'],
  [/提现|充值|理财|零钱通|余额宝|基金|自动还款|信用卡.*还款|转帐还款/, 'internal'],
  [/代扣|批扣|代收|\bPAD\b|PRE-AUTH/i, 'direct-debit'],
  [/支票|CHEQUE|\bCHQ\b/i, 'cheque'],
  [/现金|ATM|取款|存现/i, 'cash'],
  [/转账|转存|汇入|汇款|入账|网转|跨行|来账|往账|代发|工资|E-TFR|E-TRANSFER|\bEFT\b|WIRE/i, 'transfer'],
  [/消费|支付|POS|APPLEPAY|SALES|^QR\b/i, 'card'],
];

/** The kind of a movement by the bank's words for it. `wallet` is what a wallet's own movements are when no word tells more. */
export function kindByWords(text: string, wallet: boolean): BankLineKind {
  const found = byWords.find(([words]) => words.test(text))?.[1];
  if (!wallet) return found ?? 'other';
  return found === undefined || found === 'card' || found === 'transfer' ? 'wallet' : found;
}
