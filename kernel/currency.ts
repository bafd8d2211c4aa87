/*
 * Minor digits of every currency of ISO 4217 (list one as of 2026, and of list three the codes withdrawn since 2014,
 * which old ledgers still carry). Funds and metals without minor units (XAU, XDR, XXX …) are not money a debtor owes.
 */
const twoDigits =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF ' +
  'CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK ' +
  'HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL MAD MDL MGA MKD MMK MNT MOP MRO MRU ' +
  'MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK ' +
  'SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VEF VES ' +
  'WST XAD XCD XCG YER ZAR ZMW ZWG ZWL';
const noDigits = 'BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const threeDigits = 'BHD IQD JOD KWD LYD OMR TND';
const fourDigits = 'CLF UYW';

const digitsByCode: ReadonlyMap<string, number> = new Map(
  (
    [
      [twoDigits, 2],
      [noDigits, 0],
      [threeDigits, 3],
      [fourDigits, 4],
    ] as const
  ).flatMap(([codes, digits]) => codes.split(' ').map((code) => [code, digits] as const)),
);

/** Minor digits of an ISO 4217 code in capitals, or null when the code is not one. */
export function currencyDigits(currency: string): number | null {
  return digitsByCode.get(currency) ?? null;
}

/** Every currency code known here, in alphabetical order. */
export const currencyCodes: readonly string[] = [...digitsByCode.keys()].sort();
