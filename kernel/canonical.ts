// TextEncoder is a global of browsers and of Node alike; the kernel's types know neither.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const asciiOnly = /^[\x20-\x7e]*$/;

function normal(text: string): string {
  return asciiOnly.test(text) ? text : text.normalize('NFC');
}

/**
 * The one text of a value, over which hashes are made: JSON without spaces, text in NFC, keys by code unit, bigint and
 * Date (as ISO 8601 UTC) as strings, arrays in their order. Two equal values give one text on every machine.
 * Throws a TypeError where a value has no single meaning: undefined, NaN, infinities, functions, symbols, maps, sets,
 * class instances, keys that become equal in NFC.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(normal(value));
    case 'bigint':
      return `"${value}"`;
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return canonicalNumber(value);
    case 'object':
      return canonicalObject(value);
    default:
      throw new TypeError(`A value of type ${typeof value} has no canonical text.`);
  }
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('Only finite numbers have a canonical text.');
  return value === 0 ? '0' : String(value);
}

function canonicalObject(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return canonicalArray(value);
  if (value instanceof Date) return `"${value.toISOString()}"`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('Only plain objects have a canonical text.');
  }
  return canonicalRecord(value as Record<string, unknown>);
}

// A loop and not map(): map skips the holes of a sparse array, which have no meaning either.
function canonicalArray(values: readonly unknown[]): string {
  const texts: string[] = [];
  for (const value of values) texts.push(canonical(value));
  return `[${texts.join(',')}]`;
}

function canonicalRecord(record: Record<string, unknown>): string {
  const entries = Object.keys(record).map((key) => [normal(key), record[key]] as const);
  entries.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  let last: string | null = null;
  const texts: string[] = [];
  for (const [key, value] of entries) {
    if (key === last) throw new TypeError(`Two keys are the same text in NFC: ${key}.`);
    last = key;
    texts.push(`${JSON.stringify(key)}:${canonical(value)}`);
  }
  return `{${texts.join(',')}}`;
}

/** The canonical text as UTF-8 bytes, ready for a hash. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonical(value));
}
