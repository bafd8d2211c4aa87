import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tx } from './tenant-tx.ts';

export type CopyValue = string | number | bigint | boolean | Uint8Array | null;

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') {
    return special.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : value;
  }
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value);
}

/** One row in PostgreSQL's text form of COPY. */
export function copyLine(values: readonly CopyValue[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}

/**
 * Copies rows into a temp table of this transaction: COPY into a table with row-level security is refused, so bulk writes go
 * by a temp table first. Lines are made by `copyLine`; larger pieces of several lines are quicker.
 *
 * @param target table and columns, `staged_items (slot, party_id)`
 */
export async function copyText(
  tx: Tx,
  target: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await pipeline(
    Readable.from(lines, { objectMode: false }),
    tx.client.query(copyFrom(`copy ${target} from stdin`)),
  );
}

/** Joins many short lines into pieces of about 64 kB. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
