import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readUuid, writeUuid } from './uuid-bytes.ts';

test('an id is read from its bytes as PostgreSQL writes it, and written back to the same bytes', () => {
  for (let n = 0; n < 500; n += 1) {
    const bytes = randomBytes(20);
    const id = readUuid(bytes, 3);
    expect(id.replaceAll('-', '')).toBe(bytes.toString('hex', 3, 19));
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const written = Buffer.alloc(20);
    expect(writeUuid(id, written, 3)).toBe(19);
    expect(written.equals(Buffer.concat([Buffer.alloc(3), bytes.subarray(3, 19), Buffer.alloc(1)]))).toBe(
      true,
    );
    expect(writeUuid(id.toUpperCase(), written, 0)).toBe(16);
    expect(written.subarray(0, 16).equals(bytes.subarray(3, 19))).toBe(true);
  }
});
