import { fieldNames } from '@duly/core/imports/import-fields.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import type { TableAnalysis } from './analyse-table.ts';

/** What the clerk must settle before the file can be applied; empty when nothing. Codes: columns-missing, date-ambiguous, date-mixed. */
export function judgeAnalysis(analysis: TableAnalysis): Refusal[] {
  const missing = analysis.missing.map((group) =>
    refusal('columns-missing', {
      fields: group.join('|'),
      zh: group.map((field) => fieldNames[field].zh).join('或'),
      en: group.map((field) => fieldNames[field].en).join(' or '),
      headings: analysis.headings
        .filter((heading) => heading !== '')
        .join(', ')
        .slice(0, 1000),
    }),
  );
  const ambiguous = analysis.ambiguities.map(({ column, mixed, readings }) =>
    refusal(mixed ? 'date-mixed' : 'date-ambiguous', {
      column,
      text: [...new Set(readings.map((reading) => reading.example))].join(', '),
      ...Object.fromEntries(readings.map(({ format, day }) => [format, formatDay(day)])),
    }),
  );
  return [...missing, ...ambiguous];
}
