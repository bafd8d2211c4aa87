import { epochShift } from './copy-rows.ts';
import { writeUuid } from './uuid-bytes.ts';

/** Numbers of PostgreSQL's own types, which stand before every field of a record. */
const oids = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  text: 25,
  date: 1082,
  uuid: 2950,
} as const;

/** Number of dimensions, whether there are nulls, type of an element, how many, number of the first. */
const headerBytes = 20;

/**
 * Writes an array of a composite type in PostgreSQL's binary form into one growing buffer, which pg hands over as it is.
 * `row` first, then each of its fields in the order of the type.
 */
export class RecordArrayWriter {
  buffer: Buffer;
  private at = headerBytes;
  private begun = 0;
  private rows = 0;
  private readonly elementOid: number;
  private readonly fields: number;

  /**
   * @param elementOid number of the composite type, `'name'::regtype::oid`
   * @param fields how many fields it has
   * @param buffer where to write; another takes its place when it is too small
   */
  constructor(elementOid: number, fields: number, buffer: Buffer) {
    this.buffer = buffer;
    this.elementOid = elementOid;
    this.fields = fields;
  }
  private room(bytes: number): void {
    if (this.at + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.at + bytes));
    this.buffer.copy(larger, 0, 0, this.at);
    this.buffer = larger;
  }
  // The type's number, the length, and room for the value itself.
  private field(oid: number, length: number): void {
    this.room(8 + length);
    this.at = this.buffer.writeInt32BE(oid, this.at);
    this.at = this.buffer.writeInt32BE(length, this.at);
  }
  private none(oid: number): void {
    this.room(8);
    this.at = this.buffer.writeInt32BE(oid, this.at);
    this.at = this.buffer.writeInt32BE(-1, this.at);
  }
  private endRow(): void {
    if (this.rows > 0) this.buffer.writeInt32BE(this.at - this.begun - 4, this.begun);
  }
  row(): void {
    this.endRow();
    this.room(8);
    this.begun = this.at;
    this.at = this.buffer.writeInt32BE(this.fields, this.at + 4);
    this.rows += 1;
  }
  int2(value: number | null): void {
    if (value === null) {
      this.none(oids.int2);
      return;
    }
    this.field(oids.int2, 2);
    this.at = this.buffer.writeInt16BE(value, this.at);
  }
  int4(value: number | null): void {
    if (value === null) {
      this.none(oids.int4);
      return;
    }
    this.field(oids.int4, 4);
    this.at = this.buffer.writeInt32BE(value, this.at);
  }
  int8(value: bigint | null): void {
    if (value === null) {
      this.none(oids.int8);
      return;
    }
    this.field(oids.int8, 8);
    this.at = this.buffer.writeBigInt64BE(value, this.at);
  }
  bool(value: boolean): void {
    this.field(oids.bool, 1);
    this.buffer[this.at] = value ? 1 : 0;
    this.at += 1;
  }
  /** Days since 1970-01-01. */
  date(value: number | null): void {
    if (value === null) {
      this.none(oids.date);
      return;
    }
    this.field(oids.date, 4);
    this.at = this.buffer.writeInt32BE(value - epochShift, this.at);
  }
  uuid(value: string | null): void {
    if (value === null) {
      this.none(oids.uuid);
      return;
    }
    this.field(oids.uuid, 16);
    this.at = writeUuid(value, this.buffer, this.at);
  }
  /** The 16 bytes of an id as they stand in `source` from `from` on. */
  uuidBytes(source: Buffer, from: number): void {
    this.field(oids.uuid, 16);
    this.at += source.copy(this.buffer, this.at, from, from + 16);
  }
  text(value: string | null): void {
    if (value === null) {
      this.none(oids.text);
      return;
    }
    // No code unit takes more than three bytes; the length is known when it is written.
    this.room(8 + 3 * value.length);
    const length = this.buffer.write(value, this.at + 8);
    this.field(oids.text, length);
    this.at += length;
  }
  /** Bytes of which each is one code unit of the text. */
  latin1(value: string): void {
    this.field(oids.bytea, value.length);
    this.at += this.buffer.write(value, this.at, 'latin1');
  }
  /** `first` and then `rest`; null: no value. */
  bytes(first: number, rest: Buffer | null): void {
    if (rest === null) {
      this.none(oids.bytea);
      return;
    }
    this.field(oids.bytea, 1 + rest.length);
    this.buffer[this.at] = first;
    this.at += 1 + rest.copy(this.buffer, this.at + 1);
  }
  /** The whole array. */
  finish(): Buffer {
    this.endRow();
    this.buffer.writeInt32BE(this.rows === 0 ? 0 : 1, 0);
    this.buffer.writeInt32BE(0, 4);
    this.buffer.writeInt32BE(this.elementOid, 8);
    this.buffer.writeInt32BE(this.rows, 12);
    this.buffer.writeInt32BE(1, 16);
    return this.buffer.subarray(0, this.rows === 0 ? 12 : this.at);
  }
}
