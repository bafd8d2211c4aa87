// Whoever pays for another says so: 代张三付房租, 替 岚川贸易 缴, "on behalf of Elm Street Ltd", "for account of …".
const forms: readonly RegExp[] = [
  /(?:代|替|帮|為|为)\s*[「“"（(]?([\p{Script=Han}A-Za-z0-9（）()·\s]{2,40}?)[」”")）]?\s*(?:付|缴|交|还|支付|转|汇|打|清)/u,
  /(?:户名|业主|承租人|租户|客户|付款单位|实际付款人|房号业主)[:：\s]*([\p{Script=Han}A-Za-z0-9（）()·]{2,40})/u,
  /\b(?:on behalf of|o\/b\/o|obo|for account of|f\/o|for the account of|paid for)\s*:?\s+([\p{L}\p{N}&.,'’\- ]{3,70})/iu,
];

/** The names of those for whom a payer says to pay, as written; empty where nobody is named. */
export function findBehalf(remittance: string): string[] {
  return forms.flatMap((form) => {
    const name = form.exec(remittance)?.[1]?.trim() ?? '';
    return name === '' ? [] : [name];
  });
}
