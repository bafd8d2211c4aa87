import type { BrokenCell } from '@duly/core/imports/read-plan.ts';
import { maxCellLength } from './limits.ts';

/** A cell as text, or why it has none. */
export type CellText =
  | { readonly text: string }
  | { readonly code: BrokenCell['code']; readonly value: string };

type Formula = { formula?: string; sharedFormula?: string; result?: unknown };

/** Spreadsheets keep and show 15 significant digits; what a float adds behind them (0.30000000000000004) nobody wrote. */
function numberText(value: number): CellText {
  if (!Number.isFinite(value)) return { code: 'cell-error', value: String(value) };
  if (Math.abs(value) >= 1e15) return { code: 'digits-lost', value: String(value) };
  const text = String(Number(value.toPrecision(15)));
  return {
    text: text.includes('e')
      ? Number(text)
          .toFixed(20)
          .replace(/\.?0+$/, '')
      : text,
  };
}

/** Dates come as instants at the UTC time that the sheet shows; the day is what it shows. */
function dateText(value: Date): CellText {
  if (Number.isNaN(value.getTime())) return { code: 'cell-error', value: 'date' };
  return { text: value.toISOString().slice(0, 10) };
}

/** What a cell of a workbook says as text: a formula its stored result, rich text its letters, a link its words. */
export function xlsxCellText(value: unknown): CellText {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string') {
    if (value.length > maxCellLength) return { code: 'too-long', value: value.slice(0, 80) };
    return { text: value };
  }
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return dateText(value);
  return objectText(value);
}

function objectText(value: object): CellText {
  if ('error' in value) return { code: 'cell-error', value: String((value as { error: unknown }).error) };
  if ('formula' in value || 'sharedFormula' in value) {
    const { formula, sharedFormula, result } = value as Formula;
    if (result === undefined || result === null) {
      return { code: 'formula-without-value', value: `=${formula ?? sharedFormula ?? ''}`.slice(0, 80) };
    }
    return xlsxCellText(result);
  }
  if ('richText' in value) {
    const parts = (value as { richText: { text?: string }[] }).richText;
    return xlsxCellText(parts.map((part) => part.text ?? '').join(''));
  }
  if ('text' in value) return xlsxCellText((value as { text: unknown }).text);
  return { code: 'cell-error', value: 'cell' };
}
