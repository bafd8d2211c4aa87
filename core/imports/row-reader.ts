import { currencyDigits } from '@duly/kernel/currency.ts';
import type { Day } from '@duly/kernel/day.ts';
import { fieldTypes, type ImportField } from './import-fields.ts';
import { maxReferenceLength, maxTermDays, maxTextLength } from './limits.ts';
import { hasLostDigits, normaliseReference, spellReference } from './normalise-reference.ts';
import { currencyInAmount, readAmount } from './read-amount.ts';
import { readDay } from './read-day.ts';
import type { ReadPlan, TableRow } from './read-plan.ts';
import { type RowFault, rowFault } from './row-fault.ts';

/** A reference in the form in which it is compared, and as it was written. */
export interface Reference {
  readonly key: string;
  readonly spelling: string;
}

/** Reads the fields of one row and gathers every fault of it, so that a row is corrected once and not five times. */
export interface RowReader {
  readonly faults: RowFault[];
  text(field: ImportField): string | null;
  reference(field: ImportField): Reference | null;
  day(field: ImportField): Day | null;
  amount(field: ImportField, currency: string | null): bigint | null;
  currency(): string | null;
  yesNo(field: ImportField): boolean | null;
  termDays(field: ImportField): number | null;
  fault(fault: RowFault): void;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;
const yesWords = new Set(['yes', 'y', 'true', 't', '1', '1.0', '是', '有', '√', 'x', '争议', '未结清']);
const noWords = new Set(['no', 'n', 'false', 'f', '0', '0.0', '否', '无', '×', '无争议', '已结清']);
const termForm = /^(?:net|n)?\s*(\d{1,4})(?:\.0+)?\s*(?:days?|d|天|日)?(?:\s*net)?$/i;
const nullWords = new Set(['null', 'nan', 'n/a', '#n/a', 'none', '-', '--', '/', '无', 'nil']);

/** Whether a cell says nothing: blank, or a word that exports print for nothing. */
export function isBlankCell(cell: string): boolean {
  if (cell === '') return true;
  if (cell.length > 5) return cell.trim() === '';
  const word = cell.trim().toLowerCase();
  return word === '' || nullWords.has(word);
}

/** A reader of one row under a plan. */
export function rowReader(plan: ReadPlan, row: TableRow): RowReader {
  const faults: RowFault[] = [];
  const fault = (found: RowFault) => {
    faults.push(found);
  };

  function cell(field: ImportField): string | null {
    const column = plan.columns[field];
    if (column === undefined) return null;
    const value = row.cells[column] ?? '';
    const broken = row.broken?.find((one) => one.column === column);
    if (broken) {
      fault(rowFault(broken.code, field, broken.value));
      return null;
    }
    if (isBlankCell(value) && !(fieldTypes[field] === 'yes-no' && value.trim() === '无')) return null;
    if (controls.test(value)) {
      fault(rowFault('control-characters', field, value));
      return null;
    }
    return value;
  }

  function text(field: ImportField): string | null {
    const value = cell(field);
    if (value === null) return null;
    const clean = value.replace(/\s+/g, ' ').trim();
    if (clean.length > maxTextLength) {
      fault(rowFault('too-long', field, clean.slice(0, 80), { length: clean.length, max: maxTextLength }));
      return null;
    }
    return clean;
  }

  function reference(field: ImportField): Reference | null {
    const value = cell(field);
    if (value === null) return null;
    if (hasLostDigits(value)) {
      fault(rowFault('digits-lost', field, value));
      return null;
    }
    const key = normaliseReference(value);
    if (key.length > maxReferenceLength) {
      fault(rowFault('too-long', field, key.slice(0, 80), { length: key.length, max: maxReferenceLength }));
      return null;
    }
    return key === '' ? null : { key, spelling: spellReference(value) };
  }

  function day(field: ImportField): Day | null {
    const value = cell(field);
    if (value === null) return null;
    const column = plan.columns[field] ?? -1;
    const format = plan.dateFormats.get(column) ?? null;
    const found = readDay(value, format, plan.from1904);
    if (typeof found !== 'string') return found;
    fault(rowFault(found, field, value, format === null ? {} : { format }));
    return null;
  }

  function amount(field: ImportField, currency: string | null): bigint | null {
    const value = cell(field);
    if (value === null || currency === null) return null;
    const reading = readAmount(value, currency, plan.decimalSign, plan.amountUnitPower);
    if ('minor' in reading) return reading.minor;
    fault(rowFault(reading.fault, field, value, { currency, digits: currencyDigits(currency) ?? 0 }));
    return null;
  }

  function currency(): string | null {
    const stated = cell('currency');
    if (stated !== null) return knownCurrency(stated);
    const amountColumn = plan.columns.amount;
    const beside = amountColumn === undefined ? null : currencyInAmount(row.cells[amountColumn] ?? '');
    return beside ?? plan.currency;
  }

  function knownCurrency(stated: string): string | null {
    const word = stated.normalize('NFKC').trim().toUpperCase();
    const code = currencyWords.get(word) ?? word;
    if (currencyDigits(code) !== null) return code;
    fault(rowFault('currency-unknown', 'currency', stated));
    return null;
  }

  function yesNo(field: ImportField): boolean | null {
    const value = cell(field);
    if (value === null) return null;
    const word = value.normalize('NFKC').trim().toLowerCase();
    if (yesWords.has(word)) return true;
    if (noWords.has(word)) return false;
    fault(rowFault('yes-no-unreadable', field, value));
    return null;
  }

  function termDays(field: ImportField): number | null {
    const value = cell(field);
    if (value === null) return null;
    const match = termForm.exec(value.normalize('NFKC').trim());
    const days = match ? Number(match[1]) : Number.NaN;
    if (days <= maxTermDays) return days;
    fault(rowFault('term-unreadable', field, value));
    return null;
  }

  return { faults, text, reference, day, amount, currency, yesNo, termDays, fault };
}

const currencyWords: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['人民币', 'CNY'],
  ['人民币元', 'CNY'],
  ['元', 'CNY'],
  ['¥', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['US$', 'USD'],
  ['欧元', 'EUR'],
  ['€', 'EUR'],
  ['英镑', 'GBP'],
  ['£', 'GBP'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['HK$', 'HKD'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['加元', 'CAD'],
  ['加拿大元', 'CAD'],
  ['C$', 'CAD'],
  ['澳元', 'AUD'],
  ['新加坡元', 'SGD'],
  ['韩元', 'KRW'],
]);
