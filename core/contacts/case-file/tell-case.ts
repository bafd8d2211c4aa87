import type { Words } from '@duly/law/words.ts';
import { listShapes, partShapes } from './case-shapes.ts';
import type { FieldData, ShapeData } from './shape.ts';
import type { Json, JsonObject } from './write-shape.ts';

/** One thing that a case says, in words: what it is about, and what is so. */
export interface ToldFact {
  readonly label: Words;
  readonly value: Words;
}

const alike = (text: string): Words => ({ zh: text, en: text });
const join = (left: Words, right: Words): Words => ({
  zh: `${left.zh}：${right.zh}`,
  en: `${left.en}: ${right.en}`,
});

const parts: Readonly<Record<string, Words>> = {
  creditor: { zh: '债权人', en: 'Creditor' },
  person: { zh: '本人', en: 'Person' },
  points: { zh: '联系点', en: 'Point' },
  debts: { zh: '债务', en: 'Debt' },
  products: { zh: '产品', en: 'Product' },
  agreements: { zh: '约定', en: 'Agreement' },
  consents: { zh: '同意', en: 'Consent' },
  preferences: { zh: '偏好', en: 'Preference' },
  history: { zh: '此前', en: 'Before' },
  sharedHistory: { zh: '同号码对他人', en: 'To others at the same point' },
  rates: { zh: '参考利率', en: 'Reference rate' },
  act: { zh: '行为', en: 'Act' },
};

/** The words of a part of a case file. */
export function partWords(name: string): Words {
  return parts[name] ?? alike(name);
}

function listed(told: readonly Words[]): Words {
  return { zh: told.map(({ zh }) => zh).join('，'), en: told.map(({ en }) => en).join(', ') };
}

/** A value of a file as a sentence would name it. */
export function tellValue(shape: ShapeData, json: Json): Words {
  if (json === null) return { zh: '不详', en: 'not known' };
  switch (shape.kind) {
    case 'flag':
      return json === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
    case 'code':
      return shape.codes[String(json)] ?? alike(String(json));
    case 'text':
      return shape.known?.[String(json)] ?? alike(String(json));
    case 'nullable':
    case 'house-limits':
      return tellValue(shape.of, json);
    case 'list':
      return listed((json as readonly Json[]).map((one) => tellValue(shape.of, one)));
    case 'object':
      if (typeof json !== 'object') return alike(String(json));
      return listed(
        tellFields(shape.fields, json as JsonObject).map(({ label, value }) => join(label, value)),
      );
    case 'by-code':
      return listed(
        Object.entries(json as JsonObject).map(([code, one]) =>
          join(shape.codes[code] ?? alike(code), tellValue(shape.of, one)),
        ),
      );
    case 'conduct':
      return listed(
        Object.entries(json as JsonObject).map(([name, one]) => alike(`${name}: ${String(one)}`)),
      );
    default:
      return alike(String(json));
  }
}

function tellFields(fields: readonly FieldData[], json: JsonObject): ToldFact[] {
  return fields.flatMap(({ name, label, shape }) => {
    const value = json[name];
    return value === undefined ? [] : [{ label, value: tellValue(shape, value) }];
  });
}

// Repeated acts of one kind are told once, with how many there were.
function tellList(shape: ShapeData, items: readonly Json[]): Words[] {
  if (shape.kind !== 'list') return [];
  return items.map((one) => tellValue(shape.of, one));
}

const same = (left: Json | undefined, right: Json | undefined) =>
  JSON.stringify(left) === JSON.stringify(right);

function asObject(json: Json | undefined): JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as JsonObject) : {};
}

function fieldsUnlike(json: JsonObject, usual: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([name, value]) => !same(value, usual[name])));
}

/** Of a printed case only what is not so in another one: part by part, and item by item of its lists. */
export function caseUnlike(printed: JsonObject, usual: JsonObject): JsonObject {
  const unlike: Record<string, Json> = {};
  for (const [name, json] of Object.entries(printed)) {
    const other = usual[name];
    if (same(json, other)) continue;
    if (!Array.isArray(json))
      unlike[name] = typeof json === 'object' ? fieldsUnlike(asObject(json), asObject(other)) : json;
    else {
      const others: readonly Json[] = Array.isArray(other) ? other : [];
      const items = (json as readonly Json[]).map((one, index) =>
        typeof one === 'object' && one !== null ? fieldsUnlike(asObject(one), asObject(others[index])) : one,
      );
      unlike[name] = items.filter((one) => typeof one !== 'object' || Object.keys(asObject(one)).length > 0);
    }
  }
  return unlike;
}

/**
 * What a printed case says, fact by fact in words: only what differs from the usual stands in it, so that this is what
 * the case is about. The creditor's country is told as well.
 */
export function tellCase(printed: JsonObject): readonly ToldFact[] {
  const told: ToldFact[] = [];
  for (const [name, shape] of Object.entries(partShapes)) {
    const json = printed[name];
    if (json === undefined || shape.kind !== 'object') continue;
    told.push(...tellFields(shape.fields, json as JsonObject));
    if (name !== 'person') continue;
    for (const [list, listShape] of Object.entries(listShapes)) {
      const items = printed[list];
      if (!Array.isArray(items)) continue;
      told.push(
        ...tellList(listShape, items as readonly Json[]).map((value) => ({ label: partWords(list), value })),
      );
    }
  }
  return told;
}
