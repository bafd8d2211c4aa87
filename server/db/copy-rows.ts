import pg from 'pg';
import { SpareBuffers } from './spare-buffer.ts';
import { readUuid } from './uuid-bytes.ts';

/** COPY's binary signature, flags and header extension: 19 bytes before the first row. */
const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
/** Days from 1970-01-01 to 2000-01-01, from which PostgreSQL counts. */
export const epochShift = 10_957;

/** Reads the fields of COPY BINARY rows one after another; each call takes the next field. */
export class RowReader {
  readonly buffer: Buffer;
  at = header.length;
  constructor(buffer: Buffer) {
    this.buffer = buffer;
  }
  /** Steps into the next row; false at the end. */
  nextRow(): boolean {
    const fields = this.buffer.readInt16BE(this.at);
    this.at += 2;
    return fields !== -1;
  }
  private field(): number {
    const length = this.buffer.readInt32BE(this.at);
    this.at += 4;
    return length;
  }
  int2(): number | null {
    if (this.field() === -1) return null;
    this.at += 2;
    return this.buffer.readInt16BE(this.at - 2);
  }
  int4(): number | null {
    if (this.field() === -1) return null;
    this.at += 4;
    return this.buffer.readInt32BE(this.at - 4);
  }
  int8(): bigint | null {
    if (this.field() === -1) return null;
    this.at += 8;
    return this.buffer.readBigInt64BE(this.at - 8);
  }
  bool(): boolean | null {
    if (this.field() === -1) return null;
    this.at += 1;
    return this.buffer[this.at - 1] === 1;
  }
  /** Days since 1970-01-01. */
  date(): number | null {
    const value = this.int4();
    return value === null ? null : value + epochShift;
  }
  uuid(): string | null {
    if (this.field() === -1) return null;
    this.at += 16;
    return readUuid(this.buffer, this.at - 16);
  }
  text(): string | null {
    const length = this.field();
    if (length === -1) return null;
    this.at += length;
    return this.buffer.toString('utf8', this.at - length, this.at);
  }
  /** Bytes as a text of one code unit each: comparing and keeping it costs less than a Buffer. */
  latin1(): string | null {
    const length = this.field();
    if (length === -1) return null;
    this.at += length;
    return this.buffer.toString('latin1', this.at - length, this.at);
  }
}

/** What one transaction reads at a time unless its reader knows better. */
const usualBytes = 16 * 1024;

// Of pg's own query, so that it may travel in a pipeline. Each message is one row; its bytes are copied at once, because the
// buffer in which they came is used again.
class CopyOut extends pg.Query {
  callback: ((error: Error | null) => void) | undefined;
  buffer: Buffer;
  private at = 0;
  constructor(sql: string, buffer: Buffer) {
    super(sql);
    this.buffer = buffer;
  }
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.at + chunk.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.at + chunk.length));
      this.buffer.copy(larger, 0, 0, this.at);
      this.buffer = larger;
    }
    this.at += chunk.copy(this.buffer, this.at);
  }
  copied(): Buffer {
    return this.buffer.subarray(0, this.at);
  }
}

const spare = new SpareBuffers();

/**
 * Everything that a COPY … TO STDOUT (FORMAT binary) answers; it stands until the connection's next `copyOut`.
 *
 * @param bytes about how much that will be; more only costs copying
 */
export function copyOut(client: pg.PoolClient, sql: string, bytes: number = usualBytes): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const query = new CopyOut(sql, spare.take(client, bytes));
    query.callback = (error) => {
      spare.keep(client, query.buffer);
      if (error === null) resolve(query.copied());
      else reject(error);
    };
    client.query(query);
  });
}
