import { open } from 'node:fs/promises';
import { chunkBytes, maxTextRun } from './limits.ts';

/** Pieces of a file as bytes. */
export async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

export type LineBatch = {
  readonly lines: readonly string[];
  /** Number of the first one, from 1. */
  readonly firstNo: number;
  /** Whether the file ended inside the last line of this batch; only ever true of the last batch. */
  readonly cut: boolean;
};

/** A line that is longer than any statement's. */
export class LineTooLong extends Error {
  readonly lineNo: number;
  constructor(lineNo: number) {
    super('a line is too long');
    this.lineNo = lineNo;
  }
}

/**
 * The physical lines of a text, in batches; CR LF, LF and CR all end a line.
 *
 * @throws LineTooLong
 */
export async function* linesOf(file: string, encoding: string): AsyncGenerator<LineBatch> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  let lineNo = 1;
  for await (const chunk of bytesOf(file)) {
    held += decoder.decode(chunk, { stream: true });
    // A CR at the very end may be half of a CR LF.
    const ready = held.endsWith('\r') ? held.slice(0, -1) : held;
    const lines = ready.split(/\r\n|\n|\r/);
    const rest = lines.pop() ?? '';
    held = held.endsWith('\r') ? `${rest}\r` : rest;
    if (lines.length > 0) yield { lines, firstNo: lineNo, cut: false };
    lineNo += lines.length;
    if (held.length > maxTextRun) throw new LineTooLong(lineNo);
  }
  held += decoder.decode();
  if (held !== '') yield { lines: [held.replace(/\r$/, '')], firstNo: lineNo, cut: !held.endsWith('\r') };
}
