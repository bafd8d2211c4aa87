import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { csvLine } from '@duly/core/imports/csv-cell.ts';
import { faultText } from '@duly/core/imports/fault-texts.ts';
import type { Reject } from './reject-list.ts';

/** First line of a reject file. The mark at its front makes spreadsheets read it as UTF-8. */
export const rejectsHeading = `\ufeff${csvLine(['行 line', '列 column', '值 value', '代码 code', '原因', 'reason'])}`;

/** One reject as a line of CSV that cannot run as a formula. */
export function rejectLine(reject: Omit<Reject, 'customerKey'>): string {
  const text = faultText(reject.code, reject.params);
  return csvLine([String(reject.line), reject.column ?? '', reject.value, reject.code, text.zh, text.en]);
}

/** Writes a reject file that only its owner can read, and answers with its path. */
export async function writeRejects(home: string, runId: string, rejects: readonly Reject[]): Promise<string> {
  const folder = path.join(home, 'rejects');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${runId}.csv`);
  await writeFile(file, rejectsHeading + rejects.map(rejectLine).join(''), { mode: 0o600 });
  await chmod(file, 0o600);
  return file;
}
