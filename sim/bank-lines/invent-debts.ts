import { chinesePerson, chineseTowns } from '../names/chinese-names.ts';
import { englishFirm } from '../names/english-names.ts';
import { makePrng, type Prng } from '../prng.ts';

/** A debtor as the book of the creditor knows them. Ids are the numbers of things; whoever plants them makes keys of them. */
export interface InventedDebtor {
  readonly party: number;
  readonly name: string;
  readonly kind: 'firm' | 'person' | 'foreign';
}
export interface InventedAccount {
  readonly account: number;
  readonly party: number;
  readonly reference: string;
  readonly currency: string;
}
export interface InventedItem {
  readonly item: number;
  readonly account: number;
  readonly party: number;
  readonly reference: string;
  readonly currency: string;
  readonly openMinor: bigint;
  /** Days before the day of the book on which it was due; negative: not yet. */
  readonly lateDays: number;
}
export interface InventedDebts {
  readonly debtors: readonly InventedDebtor[];
  readonly accounts: readonly InventedAccount[];
  readonly items: readonly InventedItem[];
}

const trades = [
  '贸易',
  '建材',
  '物流',
  '餐饮管理',
  '机电设备',
  '食品',
  '纺织',
  '电子科技',
  '酒店管理',
  '装饰工程',
  '农业发展',
  '医疗器械',
];
const forms = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司'];
const brandOnes = [...'禾朔岚汀砚珩沐昶榆泓澄熠屿煦铎穗垚骐曜棠华兴盛达隆泰恒瑞丰源'];
const brandTwos = [...'朔川屿恒泽越程舟原岑野峤源衡乘宸捷畅达泰隆安和信诚通'];
const englishTrades = [
  'Trading',
  'Logistics',
  'Foods',
  'Interiors',
  'Textiles',
  'Instruments',
  'Hospitality',
  'Building Supplies',
];
const englishForms = ['Ltd', 'Limited', 'Inc.', 'LLC', 'GmbH', 'Co., Ltd.', 'PLC', 'B.V.'];

function nameOf(prng: Prng, kind: InventedDebtor['kind']): string {
  if (kind === 'person') return chinesePerson(prng);
  if (kind === 'foreign') return englishFirm(prng, englishTrades, prng.pick(englishForms));
  const brand = prng.pick(brandOnes) + prng.pick(brandTwos) + (prng.chance(60) ? prng.pick(brandTwos) : '');
  return `${prng.pick(chineseTowns)}${prng.chance(30) ? '市' : ''}${brand}${prng.pick(trades)}${prng.pick(forms)}`;
}

/** Number of an item as one of several kinds of creditors write it; `n` makes it unique. */
function referenceOf(style: string, n: number, prng: Prng): string {
  const serial = `${n}`.padStart(7, '0');
  const month = `${prng.int(1, 12)}`.padStart(2, '0');
  switch (style) {
    case 'dashed':
      return `INV-2026-${serial}`;
    case 'run':
      return `XS2026${month}${serial}`;
    case 'plain':
      return `10${serial}${prng.int(0, 9)}`;
    case 'slashed':
      return `FP/26/${serial}`;
    default:
      return `RE ${serial}`;
  }
}

function accountReference(kind: InventedDebtor['kind'], n: number): string {
  if (kind === 'person')
    return `${1 + (n % 60)}栋${1 + (Math.floor(n / 60) % 4)}单元${100 + (Math.floor(n / 240) % 900)}-${n}`;
  return `${kind === 'foreign' ? 'C' : 'HT'}-${`${n}`.padStart(6, '0')}`;
}

/** Sums as debts have them: rent that is the same every month and for many, invoices that are like nothing else, small fees. */
function sumOf(prng: Prng, kind: InventedDebtor['kind'], rent: bigint): bigint {
  if (kind === 'person') return prng.chance(55) ? rent : BigInt(prng.int(8_000, 260_000));
  if (prng.chance(12)) return BigInt(prng.int(5, 400)) * 100_000n;
  return BigInt(prng.int(30_000, 48_000_000));
}

/** Invents a book of open debts of about `items` receivables, the same for the same seed. */
export function inventDebts(seed: string, items: number): InventedDebts {
  const prng = makePrng(`${seed}/debts`);
  const debts = {
    debtors: [] as InventedDebtor[],
    accounts: [] as InventedAccount[],
    items: [] as InventedItem[],
  };
  while (debts.items.length < items) {
    const party = debts.debtors.length;
    const kind = prng.weighted({ firm: 55, person: 25, foreign: 20 });
    debts.debtors.push({ party, name: nameOf(prng, kind), kind });
    const style = prng.weighted({ dashed: 30, run: 30, plain: 15, slashed: 15, spaced: 10 });
    const accounts = prng.chance(8) ? 2 : 1;
    for (let k = 0; k < accounts; k += 1) {
      const account = debts.accounts.length;
      const currency = kind === 'foreign' || k === 1 ? prng.pick(['USD', 'EUR', 'CNY']) : 'CNY';
      debts.accounts.push({ account, party, reference: accountReference(kind, account), currency });
      const rent = BigInt(prng.int(12, 90)) * 10_000n;
      const count = prng.weighted({ 1: 20, 2: 18, 3: 15, 4: 12, 6: 15, 9: 10, 14: 6, 22: 4 });
      for (let i = 0; i < Number(count); i += 1) {
        const item = debts.items.length;
        const openMinor = sumOf(prng, kind, rent);
        const reference = referenceOf(style, item, prng);
        debts.items.push({
          item,
          account,
          party,
          reference,
          currency,
          openMinor,
          lateDays: prng.int(-40, 300),
        });
      }
    }
  }
  return debts;
}
