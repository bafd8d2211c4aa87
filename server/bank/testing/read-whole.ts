import type { BankEvent, BankRemark, StatementHead, StatementTail } from '@duly/core/bank/bank-event.ts';
import type { BankLine } from '@duly/core/bank/bank-line.ts';
import { openBankFile } from '../open-bank-file.ts';
import { readBankFile } from '../read-bank-file.ts';

export type WholeStatement = { head: StatementHead; lines: BankLine[]; tail: StatementTail | null };

/** A file as its reader tells it, or the code and line of why it is not taken. */
export type WholeReading =
  | {
      readonly format: string;
      readonly statements: readonly WholeStatement[];
      readonly remarks: readonly (BankRemark & { is: 'refused' | 'left-out' | 'note' })[];
    }
  | { readonly refused: string; readonly line: number | null };

/** Reads a whole file without a database. */
export async function readWhole(file: string, currency = 'CNY'): Promise<WholeReading> {
  const opened = await openBankFile(file);
  if (!opened.ok) return { refused: opened.refusals[0]?.code ?? '', line: null };
  const statements: WholeStatement[] = [];
  const remarks: (BankRemark & { is: 'refused' | 'left-out' | 'note' })[] = [];
  const take = (event: BankEvent) => {
    const open = statements.at(-1);
    if (event.is === 'statement') statements.push({ head: event.head, lines: [], tail: null });
    else if (event.is === 'line') open?.lines.push(event.line);
    else if (event.is === 'end') {
      if (open !== undefined) open.tail = event.tail;
    } else if (event.is !== 'broken') remarks.push({ is: event.is, ...event.remark });
  };
  const reading = readBankFile(opened.value, { currency, dates: null, saidCurrency: null });
  for (;;) {
    const step = await reading.next();
    if (step.done !== true) {
      for (const event of step.value) take(event);
      continue;
    }
    if (step.value.ok) return { format: step.value.value.format, statements, remarks };
    const [first] = step.value.refusals;
    return { refused: first?.code ?? '', line: Number(first?.params.line ?? 0) };
  }
}
