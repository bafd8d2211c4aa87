import { type Day, dayOf } from '@duly/kernel/day.ts';
import type { Citation } from '../citation.ts';

/** Directive 2011/7/EU. Article 2 was read; the rest is known by the summary of EUR-Lex and cited without an article. */
export function latePaymentDirective(article?: string): Citation {
  const citation: Citation = {
    zh: '欧盟《打击商业交易迟延付款指令》（2011/7/EU）',
    en: 'Directive 2011/7/EU',
    title: {
      zh: '欧洲议会和理事会关于打击商业交易中迟延付款的 2011/7/EU 指令',
      en: 'Directive 2011/7/EU of the European Parliament and of the Council on combating late payment in commercial transactions',
    },
  };
  return article === undefined ? citation : { ...citation, article };
}

/** National law of a member state, read on a secondary page without its article. */
export const germanLatePayment: Citation = {
  zh: '德国迟延利息规定（条号待法务核对）',
  en: 'the German law on interest for default (section to be checked by counsel)',
};

/** As above. */
export const frenchLatePayment: Citation = {
  zh: '法国商业迟延罚息规定（条号待法务核对）',
  en: 'the French law on late-payment penalties (article to be checked by counsel)',
};

/** The directive is of 16 February 2011 and had to be in national law two years later, the day not seen: surely bound from 2014 on. */
export const euKnownFrom = { latePayment: dayOf(2014, 1, 1) as Day } as const;

/** Today's members (ISO 3166). */
export const memberStates = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;
