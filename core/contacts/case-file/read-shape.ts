import { currencyDigits } from '@duly/kernel/currency.ts';
import { type Day, dayOf, parseDay } from '@duly/kernel/day.ts';
import { zoneExists } from '@duly/kernel/zone.ts';
import type { Words } from '@duly/law/words.ts';
import { type CaseFault, shownValue } from './case-fault.ts';
import { readClock, readInstant } from './instant-text.ts';
import type { Codes, FieldData, Setting, ShapeData } from './shape.ts';

/** Reading one file: what it says of itself, and the faults found so far. */
export interface Reading {
  readonly setting: Setting;
  readonly faults: CaseFault[];
}

type JsonObject = Readonly<Record<string, unknown>>;

// Days that no statute of limitations reaches back to, and that no plan runs to, are slips of the pen.
const firstDay = dayOf(1900, 1, 1) as Day;
const lastDay = dayOf(2199, 12, 31) as Day;

/** Whether a value of JSON is an object and no list. */
export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The path of a field or an item below another. */
export function pathOf(path: string, next: string | number): string {
  if (typeof next === 'number') return `${path}[${next}]`;
  return path === '' ? next : `${path}.${next}`;
}

/** Takes a fault down; what could not be read is undefined. */
export function wrong(reading: Reading, path: string, expected: Words, json: unknown): undefined {
  reading.faults.push({ path, expected, got: json === undefined ? 'nothing' : shownValue(json) });
}

function codesWords(codes: Codes): Words {
  const names = Object.keys(codes).join(', ');
  return { zh: `以下之一：${names}`, en: `one of ${names}` };
}

const words: Readonly<
  Record<'flag' | 'day' | 'clock' | 'minor' | 'zone' | 'currency' | 'country' | 'place', Words>
> = {
  flag: { zh: ' true 或 false', en: 'true or false' },
  day: { zh: '日期 YYYY-MM-DD（1900 至 2199 年）', en: 'a day YYYY-MM-DD of 1900 to 2199' },
  clock: { zh: '时刻 HH:MM（00:00 至 24:00）', en: 'a time HH:MM from 00:00 to 24:00' },
  minor: { zh: '以分计的整数文本，如 "120000"', en: 'whole minor units as text, such as "120000"' },
  zone: { zh: '时区名，如 Asia/Shanghai', en: 'a time zone such as Asia/Shanghai' },
  currency: { zh: '币种代码，如 CNY', en: 'a currency code such as CNY' },
  country: { zh: '国家代码，如 CN', en: 'a country code such as CN' },
  place: { zh: '地区代码，如 CN、CN-3715、US-MA', en: 'a place such as CN, CN-3715, US-MA' },
};

function instantWords(zone: string | null): Words {
  const iso = '2026-11-12T15:00:00+08:00';
  if (zone === null)
    return {
      zh: `带时差的时刻，如 ${iso}（所在时区未知）`,
      en: `an instant with its offset such as ${iso}, since no zone is known`,
    };
  return { zh: `时刻，如 2026-11-12 15:00 或 ${iso}`, en: `an instant such as 2026-11-12 15:00 or ${iso}` };
}

/** A text of one of the simple kinds as the value it stands for; undefined when it is none. */
function valueOfText(kind: ShapeData['kind'], given: string, zone: string | null): unknown {
  switch (kind) {
    case 'day': {
      const day = parseDay(given);
      return day !== null && day >= firstDay && day <= lastDay ? day : undefined;
    }
    case 'instant':
      return readInstant(given, zone) ?? undefined;
    case 'clock':
      return readClock(given) ?? undefined;
    case 'minor':
      return /^(0|-?[1-9]\d{0,17})$/.test(given) ? BigInt(given) : undefined;
    case 'zone':
      return zoneExists(given) ? given : undefined;
    case 'currency':
      return currencyDigits(given) === null ? undefined : given;
    case 'country':
      return /^[A-Z]{2}$/.test(given) ? given : undefined;
    default:
      return /^[A-Z]{2}(-[A-Z0-9]{1,8}){0,3}$/.test(given) ? given : undefined;
  }
}

/** Reads a value by its shape; undefined, with the faults taken down, when it is not of it. */
export function readShape(shape: ShapeData, json: unknown, path: string, reading: Reading): unknown {
  switch (shape.kind) {
    case 'text':
      if (typeof json === 'string' && json.length <= shape.max) return json;
      return wrong(
        reading,
        path,
        { zh: `文本（至多 ${shape.max} 字）`, en: `text of at most ${shape.max} characters` },
        json,
      );
    case 'code':
      if (typeof json === 'string' && Object.hasOwn(shape.codes, json)) return json;
      return wrong(reading, path, codesWords(shape.codes), json);
    case 'flag':
      return typeof json === 'boolean' ? json : wrong(reading, path, words.flag, json);
    case 'whole':
      return readWhole(shape.from, shape.to, json, path, reading);
    case 'nullable':
      return json === null ? null : readShape(shape.of, json, path, reading);
    case 'list':
      return readList(shape, json, path, reading);
    case 'object':
      return readObject(shape.fields, json, path, reading);
    case 'by-code':
      return readByCode(shape, json, path, reading);
    case 'conduct':
      return readConduct(json, path, reading);
    case 'house-limits':
      return readHouseLimits(shape.of, json, path, reading);
    default: {
      const { zone } = reading.setting;
      const value = typeof json === 'string' ? valueOfText(shape.kind, json, zone) : undefined;
      if (value !== undefined) return value;
      return wrong(reading, path, shape.kind === 'instant' ? instantWords(zone) : words[shape.kind], json);
    }
  }
}

function readWhole(from: number, to: number, json: unknown, path: string, reading: Reading): unknown {
  if (typeof json === 'number' && Number.isInteger(json) && json >= from && json <= to)
    return json === 0 ? 0 : json;
  return wrong(
    reading,
    path,
    { zh: `${from} 至 ${to} 的整数`, en: `a whole number from ${from} to ${to}` },
    json,
  );
}

function readList(
  shape: ShapeData & { kind: 'list' },
  json: unknown,
  path: string,
  reading: Reading,
): unknown {
  if (!Array.isArray(json) || json.length > shape.max)
    return wrong(
      reading,
      path,
      { zh: `列表（至多 ${shape.max} 项）`, en: `a list of at most ${shape.max}` },
      json,
    );
  const read = json.map((one, index) => readShape(shape.of, one, pathOf(path, index), reading));
  return read.includes(undefined) ? undefined : read;
}

/** Refuses fields of a file that mean nothing, since a misspelt fact would else be silently forgotten. */
export function refuseUnknown(
  known: readonly string[],
  json: JsonObject,
  path: string,
  reading: Reading,
): void {
  for (const name of Object.keys(json)) {
    if (known.includes(name)) continue;
    const names = known.join(', ');
    wrong(
      reading,
      pathOf(path, name),
      { zh: `已知字段：${names}`, en: `no such field; known are ${names}` },
      json[name],
    );
  }
}

/** Reads the fields of an object; what is left out is as its field says. */
export function readObject(
  fields: readonly FieldData[],
  json: unknown,
  path: string,
  reading: Reading,
): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(json)) return wrong(reading, path, { zh: '对象 {…}', en: 'an object {…}' }, json);
  refuseUnknown(
    fields.map(({ name }) => name),
    json,
    path,
    reading,
  );
  const read: Record<string, unknown> = {};
  let whole = true;
  for (const { key, name, shape, fallback } of fields) {
    const there = Object.hasOwn(json, name);
    if (there) read[key] = readShape(shape, json[name], pathOf(path, name), reading);
    else if (fallback !== null) read[key] = fallback(read, reading.setting);
    else wrong(reading, pathOf(path, name), { zh: '必填', en: 'it to be there' }, undefined);
    if (read[key] === undefined) whole = false;
  }
  return whole ? read : undefined;
}

function readByCode(
  shape: ShapeData & { kind: 'by-code' },
  json: unknown,
  path: string,
  reading: Reading,
): unknown {
  if (!isObject(json)) return wrong(reading, path, { zh: '对象 {…}', en: 'an object {…}' }, json);
  refuseUnknown(Object.keys(shape.codes), json, path, reading);
  const names = Object.keys(shape.codes).filter((name) => Object.hasOwn(json, name));
  const read = names.map(
    (name) => [name, readShape(shape.of, json[name], pathOf(path, name), reading)] as const,
  );
  return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
}

const conductName = /^[a-z][A-Za-z0-9-]{0,59}$/;
const maxConduct = 50;

function readConduct(json: unknown, path: string, reading: Reading): unknown {
  if (!isObject(json) || Object.keys(json).length > maxConduct)
    return wrong(
      reading,
      path,
      { zh: '对象 {…}', en: `an object {…} of at most ${maxConduct} particulars` },
      json,
    );
  const before = reading.faults.length;
  for (const [name, value] of Object.entries(json)) {
    if (!conductName.test(name))
      wrong(
        reading,
        pathOf(path, name),
        { zh: '以小写字母开头的名称', en: 'a name of letters, digits and hyphens' },
        value,
      );
    const plain =
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length <= 500) ||
      (typeof value === 'number' && Number.isFinite(value));
    if (!plain)
      wrong(
        reading,
        pathOf(path, name),
        { zh: '文本、数字或是否', en: 'text, a number, true or false' },
        value,
      );
  }
  return reading.faults.length === before ? { ...json } : undefined;
}

function readHouseLimits(of: ShapeData, json: unknown, path: string, reading: Reading): unknown {
  if (typeof json !== 'string') return readShape(of, json, path, reading);
  const { namedLimits } = reading.setting;
  if (Object.hasOwn(namedLimits, json)) return namedLimits[json];
  const names = Object.keys(namedLimits).join(', ');
  return wrong(
    reading,
    path,
    { zh: `以下之一或完整限额：${names}`, en: `one of ${names}, or limits spelled out` },
    json,
  );
}
