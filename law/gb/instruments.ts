import { type Day, dayOf } from '@duly/kernel/day.ts';
import type { Citation } from '../citation.ts';
import type { Scope } from '../scope.ts';

/** A rule of the FCA's Consumer Credit sourcebook; rules have numbers and no articles, and one not seen is cited by its section. */
export function conc(rule: string): Citation {
  return {
    zh: `英国金融行为监管局《消费信贷手册》CONC ${rule}`,
    en: `CONC ${rule}`,
    title: {
      zh: `英国金融行为监管局《手册》消费信贷分册 CONC ${rule}`,
      en: `FCA Handbook, Consumer Credit sourcebook, CONC ${rule}`,
    },
  };
}

/** SI 2020/1311, in force 2021-05-04; seen as retold by UK Finance, law firms and Hansard, its regulations as a list of titles. */
export const debtRespite: Citation = {
  zh: '英国《2020 年债务喘息计划条例》',
  en: 'the Debt Respite Scheme Regulations 2020',
  title: {
    zh: '英国《2020 年债务喘息计划（喘息期与精神健康危机暂缓）（英格兰与威尔士）条例》（SI 2020/1311）',
    en: 'The Debt Respite Scheme (Breathing Space Moratorium and Mental Health Crisis Moratorium) (England and Wales) Regulations 2020, SI 2020/1311',
  },
};

/** The Act of 1998 as retold by GOV.UK and others; its sections were not read. */
export const latePaymentAct: Citation = {
  zh: '英国《1998 年商业债务迟延付款（利息）法》',
  en: 'the Late Payment of Commercial Debts (Interest) Act 1998',
};

/** SI 2002/1675, seen as quoted: 8 per cent over the dealing rate of 30 June or 31 December. */
export const latePaymentRate: Citation = {
  zh: '英国《2002 年商业债务迟延付款（利率）（第 3 号）令》',
  en: 'the Late Payment of Commercial Debts (Rate of Interest) (No. 3) Order 2002',
};

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day.`);
  return day;
}

/** Days from which the texts bind; of a handbook rule the day of the oldest version seen, since it bound then at the latest. */
export const gbKnownFrom = {
  latePayment: on(2002, 8, 7),
  conc711: on(2014, 8, 27),
  conc79: on(2014, 12, 22),
  conc714: on(2015, 6, 19),
  debtRespite: on(2021, 5, 4),
  conc715: on(2023, 3, 30),
  conc73: on(2024, 11, 6),
} as const;

/** What CONC 7 governs here: a person's credit or hire for private use, whoever collects it. */
export const consumerCredit: Scope = {
  creditorKinds: ['lender', 'lessor'],
  debtorKinds: ['person'],
  debtUses: ['personal'],
};

/** House rules carry no source; the gate puts the tenant's own limits in this place. */
export const housePolicy: Citation = { zh: '内部规定', en: 'house policy' };

/** The first edition of these house rules. */
export const houseFrom = on(2026, 1, 1);
