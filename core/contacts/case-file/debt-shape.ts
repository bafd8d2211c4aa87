import type { GateDebt, GateDispute } from '@duly/facts/gate-facts.ts';
import { disputeKinds, products, uses } from './code-words.ts';
import { currencyOfCountry } from './country-defaults.ts';
import {
  code,
  currency,
  day,
  field,
  flag,
  list,
  minor,
  needed,
  nullable,
  object,
  text,
} from './make-shape.ts';
import type { Shape } from './shape.ts';

const maybeDay = nullable(day);

const dispute: Shape<GateDispute> = object<GateDispute>('Dispute', {
  on: needed('提出之日', 'raised on', day),
  inWriting: field('书面', 'in writing', flag, false),
  kind: field('种类', 'kind', code(disputeKinds), 'dispute'),
  partMinor: field(
    '有异议的部分（分），空为全部',
    'part disputed in minor units; null: all',
    nullable(minor),
    null,
  ),
  answeredOn: field('答复之日', 'answered on', maybeDay, null),
  closedOn: field('结束之日', 'closed on', maybeDay, null),
});

/** One debt as the laws look at it. */
export const debtShape: Shape<GateDebt> = object<GateDebt>('Debt', {
  debtId: field('编号', 'id', text(60), 'debt', 'id'),
  product: field('产品', 'product', nullable(code(products)), null),
  use: field('用途', 'use', nullable(code(uses)), 'personal'),
  openMinor: field('未付金额（分）', 'open sum in minor units', minor, 100_000n),
  currency: field('币种', 'currency', currency, (_, { country }) => currencyOfCountry(country)),
  inDefaultWhenObtained: field('取得时已逾期', 'in default when obtained', nullable(flag), null),
  limitationEndsOn: field('时效末日', 'limitation ends on', maybeDay, null),
  disputes: field('异议', 'disputes', list(dispute, 50), []),
  validationSentOn: field('核对通知发出之日', 'validation notice sent on', maybeDay, null),
  validationReceivedOn: field('核对通知收到之日', 'validation notice received on', maybeDay, null),
  firstContactOn: field('首次联系之日', 'first contact on', maybeDay, null),
  countsWith: field('与哪笔债务合计', 'counts as one debt with', nullable(text(60)), null),
  planPerforming: field('计划正常履行', 'a plan is performed', flag, false),
});
