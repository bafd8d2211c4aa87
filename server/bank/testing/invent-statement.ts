import { addDays, type Day, dayOf, formatDay } from '@duly/kernel/day.ts';
import { formatDecimal } from '@duly/kernel/money.ts';

/** A movement of an invented statement. */
export type InventedMovement = {
  readonly day: Day;
  readonly minor: bigint;
  readonly name: string;
  readonly words: string;
  readonly endToEndId: string;
  /** '' where the bank gives none. */
  readonly reference: string;
};

export type InventedStatement = {
  readonly account: string;
  readonly currency: string;
  readonly number: number;
  readonly opening: bigint;
  readonly from: Day;
  readonly to: Day;
  readonly movements: readonly InventedMovement[];
};

const start = dayOf(2026, 1, 5) ?? (0 as Day);

/** Movements from a number: the same ones every time. Two in ten go out; every fifth has no reference of the bank. */
export function inventMovements(count: number, days = 20): InventedMovement[] {
  return Array.from({ length: count }, (_, at) => ({
    day: addDays(start, Math.floor((at * days) / count)),
    minor: (at % 10 < 8 ? 1n : -1n) * BigInt(1_000 + ((at * 7_919) % 900_000)),
    name: `客户${String(at % 997).padStart(3, '0')}有限公司`,
    words: `货款 INV-${String(100_000 + at)}`,
    endToEndId: at % 3 === 0 ? `E2E${at}` : '',
    reference: at % 5 === 4 ? '' : `BR${String(at).padStart(9, '0')}`,
  }));
}

/** A statement of movements that adds up. */
export function inventStatement(
  movements: readonly InventedMovement[],
  more: Partial<InventedStatement> = {},
): InventedStatement {
  const days = movements.map(({ day }) => day);
  return {
    account: 'DE89370400440532013000',
    currency: 'EUR',
    number: 1,
    opening: 5_000_000n,
    from: days[0] ?? start,
    to: days.at(-1) ?? start,
    movements,
    ...more,
  };
}

export function closingOf({ opening, movements }: InventedStatement): bigint {
  return movements.reduce((sum, { minor }) => sum + minor, opening);
}

const size = (minor: bigint) => (minor < 0n ? -minor : minor);
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const way = (minor: bigint) => (minor < 0n ? 'DBIT' : 'CRDT');

function camtBalance(code: string, minor: bigint, day: Day, currency: string): string {
  return `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${formatDecimal(size(minor), currency)}</Amt><CdtDbtInd>${way(minor)}</CdtDbtInd><Dt><Dt>${formatDay(day)}</Dt></Dt></Bal>`;
}

function camtEntry(
  { minor, day, name, words, endToEndId, reference }: InventedMovement,
  currency: string,
): string {
  const side = minor < 0n ? 'Cdtr' : 'Dbtr';
  return [
    `<Ntry><Amt Ccy="${currency}">${formatDecimal(size(minor), currency)}</Amt><CdtDbtInd>${way(minor)}</CdtDbtInd><Sts>BOOK</Sts>`,
    `<BookgDt><Dt>${formatDay(day)}</Dt></BookgDt><ValDt><Dt>${formatDay(day)}</Dt></ValDt>`,
    reference === '' ? '' : `<AcctSvcrRef>${reference}</AcctSvcrRef>`,
    `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>${minor < 0n ? 'ICDT' : 'RCDT'}</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>`,
    `<NtryDtls><TxDtls><Refs>${endToEndId === '' ? '' : `<EndToEndId>${endToEndId}</EndToEndId>`}</Refs>`,
    `<RltdPties><${side}><Nm>${xml(name)}</Nm></${side}></RltdPties><RmtInf><Ustrd>${xml(words)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  ].join('');
}

/** As camt.053 of version 2, one entry a line. */
export function asCamt(statements: readonly InventedStatement[]): string {
  const bodies = statements.map((one) =>
    [
      `<Stmt><Id>S${one.number}</Id><LglSeqNb>${one.number}</LglSeqNb><CreDtTm>${formatDay(one.to)}T20:00:00</CreDtTm>`,
      `<FrToDt><FrDtTm>${formatDay(one.from)}T00:00:00</FrDtTm><ToDtTm>${formatDay(one.to)}T23:59:59</ToDtTm></FrToDt>`,
      `<Acct><Id><IBAN>${one.account}</IBAN></Id><Ccy>${one.currency}</Ccy></Acct>`,
      camtBalance('OPBD', one.opening, one.from, one.currency),
      camtBalance('CLBD', closingOf(one), one.to, one.currency),
      ...one.movements.map((movement) => camtEntry(movement, one.currency)),
      '</Stmt>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>\n${bodies.join('\n')}\n</BkToCstmrStmt></Document>\n`;
}

const comma = (minor: bigint, currency: string) => formatDecimal(size(minor), currency).replace('.', ',');
const short = (day: Day) => formatDay(day).slice(2).replaceAll('-', '');
const mark = (minor: bigint) => (minor < 0n ? 'D' : 'C');

/** As MT940 with German fields in 86. */
export function asMt940(statements: readonly InventedStatement[]): string {
  return statements
    .map((one) =>
      [
        `:20:S${one.number}`,
        `:25:${one.account}`,
        `:28C:${one.number}/1`,
        `:60F:${mark(one.opening)}${short(one.from)}${one.currency}${comma(one.opening, one.currency)}`,
        ...one.movements.flatMap(({ minor, day, name, words, endToEndId, reference }) => [
          `:61:${short(day)}${short(day).slice(2)}${mark(minor)}${comma(minor, one.currency)}NTRFNONREF${reference === '' ? '' : `//${reference}`}`,
          `:86:166?00GUTSCHRIFT?20${endToEndId === '' ? '' : `EREF+${endToEndId}`}?21SVWZ+${words}?32${name}`,
        ]),
        `:62F:${mark(closingOf(one))}${short(one.to)}${one.currency}${comma(closingOf(one), one.currency)}`,
        '-',
      ].join('\r\n'),
    )
    .join('\r\n')
    .concat('\r\n');
}

/** As a table of a Chinese bank, with a running balance. */
export function asTable(one: InventedStatement): string {
  let balance = one.opening;
  const rows = one.movements.map(({ minor, day, name, words, reference }) => {
    balance += minor;
    const cells = [
      formatDay(day),
      formatDecimal(minor, one.currency),
      formatDecimal(balance, one.currency),
      name,
      words,
      reference,
    ];
    return cells.join(',');
  });
  return `${['交易日期,交易金额,账户余额,对方户名,附言,交易流水号', ...rows].join('\n')}\n`;
}

/** As BAI2. */
export function asBai2(one: InventedStatement): string {
  const minorText = (minor: bigint) => minor.toString();
  const details = one.movements.map(
    ({ minor, words, endToEndId, reference }) =>
      `16,${minor < 0n ? '495' : '195'},${size(minor)},,${reference},${endToEndId},${words}`,
  );
  const own = one.opening + closingOf(one) + one.movements.reduce((sum, { minor }) => sum + size(minor), 0n);
  return [
    '01,BANK,DULY,260105,0900,1,,,2/',
    `02,DULY,BANK,1,${short(one.to)},2400,${one.currency},2/`,
    `03,${one.account},${one.currency},010,${minorText(one.opening)},,,015,${minorText(closingOf(one))},,/`,
    ...details,
    `49,${own},${details.length + 2}/`,
    `98,${own},1,${details.length + 4}/`,
    `99,${own},1,${details.length + 6}/`,
    '',
  ].join('\n');
}
