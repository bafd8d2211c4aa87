import { type Day, dayOf } from '@duly/kernel/day.ts';
import type { Citation } from '../citation.ts';

/** 《保障中小企业款项支付条例》 as revised on 2025-03-17, in force 2025-06-01; its text was read. */
export function smePayments(article: string): Citation {
  return {
    zh: '《保障中小企业款项支付条例》',
    en: 'the Regulation on Guaranteeing Payments to Small and Medium-sized Enterprises',
    article,
  };
}

/** The Supreme People's Court on sales contracts as amended on 2020-12-29; its text was read. */
export function saleInterpretation(article: string): Citation {
  return {
    zh: '《最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释》',
    en: 'the SPC Interpretation on Sales Contracts',
    article,
  };
}

/** The Supreme People's Court on the general part of the book on contracts, in force 2023-12-05; its text was read. */
export function contractInterpretation(article: string): Citation {
  return {
    zh: '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》',
    en: 'the SPC Interpretation on the General Provisions of the Book on Contracts',
    article,
  };
}

/** The Supreme People's Court on private lending as amended on 2020-12-29; its text was read. */
export function privateLending(article: string): Citation {
  return {
    zh: '《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》',
    en: 'the SPC Provisions on Private Lending',
    article,
  };
}

/** 《物业管理条例》 as revised on 2018-03-19; its text was read. */
export function propertyRegulation(article: string): Citation {
  return { zh: '《物业管理条例》', en: 'the Regulation on Property Management', article };
}

/** The Supreme People's Court on property services as amended on 2020-12-29; its text was read. */
export function propertyInterpretation(article: string): Citation {
  return {
    zh: '《最高人民法院关于审理物业服务纠纷案件适用法律若干问题的解释》',
    en: 'the SPC Interpretation on Property Services',
    article,
  };
}

/** 《民事诉讼法》 of 2023; its text was read. */
export function civilProcedure(article: string): Citation {
  return { zh: '《民事诉讼法》', en: 'the Civil Procedure Law', article };
}

function on(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day.`);
  return day;
}

/** Days from which these texts bind; interpretations amended with the Civil Code bind with it. */
export const commerceFrom = {
  propertyRegulation: on(2018, 3, 19),
  withCivilCode: on(2021, 1, 1),
  contractInterpretation: on(2023, 12, 5),
  civilProcedure: on(2024, 1, 1),
  smePayments: on(2025, 6, 1),
} as const;
