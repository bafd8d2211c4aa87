import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';

/** COPY's binary signature, flags and header extension: 19 bytes before the first row. */
const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
/** A chunk's facts fit in it, so that reading them is one walk and not twenty turns of the event loop. */
const copyBuffer = 4 * 1024 * 1024;
/** Days from 1970-01-01 to 2000-01-01, from which PostgreSQL counts. */
const epochShift = 10_957;

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
    const hex = this.buffer.toString('hex', this.at, this.at + 16);
    this.at += 16;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
  text(): string | null {
    const length = this.field();
    if (length === -1) return null;
    this.at += length;
    return this.buffer.toString('utf8', this.at - length, this.at);
  }
  bytes(): Buffer | null {
    const length = this.field();
    if (length === -1) return null;
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }
}

/** Writes COPY BINARY rows into one growing buffer. `row` first, then as many fields as it was told. */
export class RowWriter {
  private buffer = Buffer.allocUnsafe(1 << 16);
  private at: number;
  rows = 0;
  constructor() {
    this.at = header.copy(this.buffer);
  }
  private room(bytes: number): void {
    if (this.at + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.at + bytes));
    this.buffer.copy(larger, 0, 0, this.at);
    this.buffer = larger;
  }
  private none(): void {
    this.room(4);
    this.at = this.buffer.writeInt32BE(-1, this.at);
  }
  row(fields: number): void {
    this.room(2);
    this.at = this.buffer.writeInt16BE(fields, this.at);
    this.rows += 1;
  }
  int2(value: number | null): void {
    if (value === null) {
      this.none();
      return;
    }
    this.room(6);
    this.at = this.buffer.writeInt32BE(2, this.at);
    this.at = this.buffer.writeInt16BE(value, this.at);
  }
  int4(value: number | null): void {
    if (value === null) {
      this.none();
      return;
    }
    this.room(8);
    this.at = this.buffer.writeInt32BE(4, this.at);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }
  int8(value: bigint | null): void {
    if (value === null) {
      this.none();
      return;
    }
    this.room(12);
    this.at = this.buffer.writeInt32BE(8, this.at);
    this.at = this.buffer.writeBigInt64BE(value, this.at);
  }
  bool(value: boolean): void {
    this.room(5);
    this.at = this.buffer.writeInt32BE(1, this.at);
    this.buffer[this.at] = value ? 1 : 0;
    this.at += 1;
  }
  /** Days since 1970-01-01. */
  date(value: number | null): void {
    this.int4(value === null ? null : value - epochShift);
  }
  uuid(value: string | null): void {
    if (value === null) {
      this.none();
      return;
    }
    this.room(20);
    this.at = this.buffer.writeInt32BE(16, this.at);
    this.at += this.buffer.write(value.replaceAll('-', ''), this.at, 'hex');
  }
  text(value: string | null): void {
    if (value === null) {
      this.none();
      return;
    }
    const length = Buffer.byteLength(value);
    this.room(4 + length);
    this.at = this.buffer.writeInt32BE(length, this.at);
    this.at += this.buffer.write(value, this.at);
  }
  bytes(value: Uint8Array | null): void {
    if (value === null) {
      this.none();
      return;
    }
    this.room(4 + value.length);
    this.at = this.buffer.writeInt32BE(value.length, this.at);
    this.buffer.set(value, this.at);
    this.at += value.length;
  }
  /** All rows with the trailer. */
  finish(): Buffer {
    this.room(2);
    this.at = this.buffer.writeInt16BE(-1, this.at);
    return this.buffer.subarray(0, this.at);
  }
}

/** Everything that a COPY … TO STDOUT (FORMAT binary) answers. */
export async function copyOut(client: pg.PoolClient, sql: string): Promise<Buffer> {
  const stream: Readable = client.query(to(sql, { highWaterMark: copyBuffer }));
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(parts)));
  });
}

/** Sends rows to a COPY … FROM STDIN (FORMAT binary). */
export async function copyIn(client: pg.PoolClient, sql: string, rows: Buffer): Promise<void> {
  await pipeline([rows], client.query(from(sql)));
}
