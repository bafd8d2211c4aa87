import type { Citation } from '../citation.ts';

/** GB/T 45251-2025, issued and in force 2025-02-28; a recommended standard. Clause numbers were not seen. */
export const gbt45251: Citation = {
  zh: 'GB/T 45251-2025',
  en: 'GB/T 45251-2025',
  title: {
    zh: 'GB/T 45251-2025《互联网金融 个人网络消费信贷 贷后催收风控指引》',
    en: 'GB/T 45251-2025, Internet finance: personal online consumer credit, guidelines for risk control in collection',
  },
};

/** Guideline of the China Banking Association of 2026-01-30; article numbers were not seen. */
export const cba2026: Citation = {
  zh: '《金融机构个人消费类贷款催收工作指引（试行）》',
  en: 'the China Banking Association collection guideline of 2026',
  title: {
    zh: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》（2026）',
    en: 'China Banking Association, Guideline on the collection of personal consumer loans by financial institutions (trial), 2026',
  },
};

/** Guideline of the National Internet Finance Association of 2024-05-15, repealed when GB/T 45251 came into force. */
export const nifa2024: Citation = {
  zh: '《互联网金融贷后催收业务指引》',
  en: 'the NIFA collection guideline of 2024',
  title: {
    zh: '中国互联网金融协会《互联网金融贷后催收业务指引》（2024）',
    en: 'National Internet Finance Association of China, Guideline on post-loan collection, 2024',
  },
};

/** 《商业银行信用卡业务监督管理办法》 of 2011; articles 66 and 68 to 70 were seen as quoted. */
export function card2011(article: string): Citation {
  return {
    zh: '《商业银行信用卡业务监督管理办法》',
    en: 'the Measures on the Supervision of Credit Card Business of Commercial Banks',
    article,
  };
}

/** 《消费金融公司管理办法》, in force 2024-04-18; the article number was not seen. */
export const consumerFinance2024: Citation = {
  zh: '《消费金融公司管理办法》（条号待法务核对）',
  en: 'the Measures on Consumer Finance Companies (article to be checked by counsel)',
};

/** 《小额贷款公司监督管理暂行办法》; its list of prohibited acts was seen as quoted, without the article's number. */
export const microLoan2024: Citation = {
  zh: '《小额贷款公司监督管理暂行办法》（条号待法务核对）',
  en: 'the Interim Measures on Micro-loan Companies (article to be checked by counsel)',
};

/** 《中华人民共和国民法典》, in force 2021-01-01; its text was read. */
export function civilCode(article: string): Citation {
  return { zh: '《民法典》', en: 'the Civil Code', article };
}

/** 《互联网金融逾期债务催收自律公约（试行）》 of 2018-03-28; articles 13 to 21 were seen in translation, cross-checked with quotes. */
export function nifa2018(article?: string): Citation {
  const citation: Citation = {
    zh: '《互联网金融逾期债务催收自律公约（试行）》',
    en: 'the NIFA convention on the collection of overdue debt (2018)',
  };
  return article === undefined ? citation : { ...citation, article };
}

/** 《银行保险机构消费者权益保护管理办法》, in force 2023-03-01; wording seen as quoted, the article number on one page only. */
export const consumerProtection2022: Citation = {
  zh: '《银行保险机构消费者权益保护管理办法》（条号待法务核对）',
  en: 'the Measures on Consumer Protection by Banks and Insurers (article to be checked by counsel)',
};

/** 《中华人民共和国刑法》; its consolidated text was read. */
export function criminalLaw(article: string): Citation {
  return { zh: '《刑法》', en: 'the Criminal Law', article };
}

/** 《治安管理处罚法》 as revised in 2025, in force 2026-01-01; article 50 was seen as quoted. */
export function publicOrder2025(article: string): Citation {
  return { zh: '《治安管理处罚法》', en: 'the Public Security Administration Punishments Law', article };
}

/** 《个人信息保护法》, in force 2021-11-01; its text was read. */
export function personalInformation(article: string): Citation {
  return { zh: '《个人信息保护法》', en: 'the Personal Information Protection Law', article };
}

/** 《征信业管理条例》, in force 2013-03-15; its text was read. */
export function creditReporting(article: string): Citation {
  return { zh: '《征信业管理条例》', en: 'the Regulation on the Credit Reporting Industry', article };
}

/** 《律师法》; its text was read. */
export function lawyersLaw(article: string): Citation {
  return { zh: '《律师法》', en: 'the Lawyers Law', article };
}

/** 《工资支付暂行规定》 of the labour ministry (劳部发〔1994〕489号), in force 1995-01-01; its text was read. */
export function wagePayment(article: string): Citation {
  return { zh: '《工资支付暂行规定》', en: 'the Interim Provisions on Payment of Wages', article };
}
