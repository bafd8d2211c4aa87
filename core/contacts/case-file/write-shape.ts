import { type Day, formatDay } from '@duly/kernel/day.ts';
import { writeClock, writeInstant } from './instant-text.ts';
import type { FieldData, Setting, ShapeData } from './shape.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Writes the fields of an object that differ from what would hold without them. */
export function writeObject(
  fields: readonly FieldData[],
  value: Readonly<Record<string, unknown>>,
  setting: Setting,
): JsonObject {
  const written: Record<string, Json> = {};
  for (const { key, name, shape, fallback } of fields) {
    const json = writeShape(shape, value[key], setting);
    const unsaid = fallback === null ? undefined : writeShape(shape, fallback(value, setting), setting);
    if (JSON.stringify(json) !== JSON.stringify(unsaid)) written[name] = json;
  }
  return written;
}

/** Writes a value by its shape, shortest: reading it back under the same setting gives the same value. */
export function writeShape(shape: ShapeData, value: unknown, setting: Setting): Json {
  switch (shape.kind) {
    case 'day':
      return formatDay(value as Day);
    case 'instant':
      return writeInstant(value as number, setting.zone);
    case 'clock':
      return writeClock(value as number);
    case 'minor':
      return String(value);
    case 'nullable':
      return value === null ? null : writeShape(shape.of, value, setting);
    case 'list':
      return (value as readonly unknown[]).map((one) => writeShape(shape.of, one, setting));
    case 'object':
      return writeObject(shape.fields, value as Readonly<Record<string, unknown>>, setting);
    case 'by-code':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, one]) => [name, writeShape(shape.of, one, setting)]),
      );
    case 'house-limits': {
      const named = Object.entries(setting.namedLimits).find(
        // Limits that came out of storage are equal and not the same.
        ([, limits]) => limits === value || JSON.stringify(limits) === JSON.stringify(value),
      );
      return named === undefined ? writeShape(shape.of, value, setting) : named[0];
    }
    default:
      return value as Json;
  }
}
