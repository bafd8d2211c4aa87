import { expect, test } from 'vitest';
import { refundedOrder, walletFee, walletWay } from './wallet-row.ts';

test('a closed trade moved no money, whatever its sum says', () => {
  expect(walletWay('支出', '交易关闭', '日用百货')).toEqual({ leftOut: 'trade-closed' });
});

test('money that waits for the buyer has not come in, and has gone out', () => {
  expect(walletWay('收入', '等待确认收货', '商业服务')).toEqual({ leftOut: 'not-received' });
  expect(walletWay('支出', '等待确认收货', '日用百货')).toEqual({ sign: -1 });
});

test('what a bill does not count moves the account only as a refund or to and from a bank', () => {
  expect(walletWay('不计收支', '退款成功', '退款')).toEqual({ sign: 1 });
  expect(walletWay('/', '提现已到账', '零钱提现')).toEqual({ sign: -1 });
  expect(walletWay('/', '支付成功', '零钱通转出-到工商银行(9876)')).toEqual({ sign: -1 });
  expect(walletWay('/', '支付成功', '零钱通转出-到零钱')).toEqual({ leftOut: 'neutral' });
  expect(walletWay('/', '充值完成', '零钱充值')).toEqual({ sign: 1 });
});

test('a fee in the remark and the order of a refund are read', () => {
  expect(walletFee('服务费¥0.10')).toBe('0.10');
  expect(walletFee('/')).toBeNull();
  expect(refundedOrder('2023A_2023B', 'M1')).toBe('2023A');
  expect(refundedOrder('2023A', 'M1')).toBe('M1');
  expect(refundedOrder('2023A', '')).toBe('?');
});
