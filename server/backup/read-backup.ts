import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Reads a backup from its beginning: a line of JSON, or the rows that follow a part's line. */
export type BackupReader = {
  /** The next line as JSON. @throws when the file ends before it or it is no JSON */
  line(): Promise<unknown>;
  /** The COPY text up to its end mark, in pieces. */
  rows(): AsyncGenerator<Buffer>;
  close(): void;
};

/** A line of JSON longer than this is not ours. */
const longestLine = 64 * 1024 * 1024;
const endMark = Buffer.from('\n\\.\n');

export function readBackup(file: string): BackupReader {
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.on('error', (error) => plain.destroy(error));
  const chunks = plain[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const next = await chunks.next();
    if (next.done) throw new Error(`${file} ends too early: it is not a whole backup`);
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
  };
  return {
    async line() {
      let at = held.indexOf(0x0a);
      while (at < 0) {
        if (held.length > longestLine) throw new Error(`${file} is not a backup of Duly`);
        await more();
        at = held.indexOf(0x0a);
      }
      const text = held.subarray(0, at).toString('utf8');
      // The line's own end stays, so that the mark after no rows at all reads like the one after many.
      held = held.subarray(at);
      const value: unknown = JSON.parse(text);
      if (!('table' in (value as object))) held = held.subarray(1);
      return value;
    },
    async *rows() {
      let first = true;
      const cut = (to: number) => {
        const piece = held.subarray(first ? 1 : 0, to);
        first = false;
        held = held.subarray(to);
        return piece;
      };
      for (;;) {
        const at = held.indexOf(endMark);
        if (at >= 0) {
          // With its last line's end, which is the mark's first byte; none when there were no rows.
          if (at > 0 || !first) yield cut(at + 1);
          held = held.subarray(held.indexOf('\\.\n') + 3);
          return;
        }
        if (held.length > endMark.length) yield cut(held.length - endMark.length + 1);
        await more();
      }
    },
    close: () => source.destroy(),
  };
}
