/** Which way the money of a bill's row went, or why it is no movement. */
export type WalletWay = { readonly sign: 1 | -1 } | { readonly leftOut: WalletNoMovement };

/** `trade-closed`: it was called off. `not-received`: the buyer has yet to confirm. `neutral`: between the owner's own pots. */
export type WalletNoMovement = 'trade-closed' | 'not-received' | 'neutral';

const closed = /交易关闭|已关闭|已撤销|支付失败|失败|已取消/;

/**
 * The way of a row of an Alipay or WeChat bill. What counts neither as in nor out (不计收支, `/`) moves the account only
 * when it is a refund, or when it goes to or comes from a bank account.
 */
export function walletWay(direction: string, status: string, kind: string): WalletWay {
  if (closed.test(status)) return { leftOut: 'trade-closed' };
  if (direction === '支出') return { sign: -1 };
  if (direction === '收入') return /等待/.test(status) ? { leftOut: 'not-received' } : { sign: 1 };
  if (/退款/.test(kind) || /退款成功/.test(status)) return { sign: 1 };
  if (/提现|转出-到(?!零钱$)/.test(kind)) return { sign: -1 };
  if (/充值/.test(kind)) return { sign: 1 };
  return { leftOut: 'neutral' };
}

/** The fee that a remark names inside the sum (服务费¥0.10), as decimal text; null when there is none. */
export function walletFee(remark: string): string | null {
  return /服务费\s*[¥￥]?\s*(\d+(?:\.\d+)?)/.exec(remark)?.[1] ?? null;
}

/** The order that a refund pays back: wallets write it before the refund's own number. */
export function refundedOrder(reference: string, merchantReference: string): string {
  const [original, own] = reference.split(/[_*]/);
  return own === undefined ? merchantReference || '?' : (original ?? '?');
}
