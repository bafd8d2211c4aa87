import {
  expectShape,
  listShapes,
  nameShape,
  partShapes,
  rulebookShape,
  whyShape,
} from '@duly/core/contacts/case-file/case-shapes.ts';
import { wordsShape } from '@duly/core/contacts/case-file/read-text.ts';
import type { Codes, FieldData, ShapeData } from '@duly/core/contacts/case-file/shape.ts';
import type { Words } from '@duly/law/words.ts';

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Record<string, Schema>;

const bothOf = ({ zh, en }: Words): string => `${zh} / ${en}`;

function codesSchema(codes: Codes): Schema {
  const described = Object.entries(codes).map(([value, words]) => `${value}: ${bothOf(words)}`);
  return { enum: Object.keys(codes), description: described.join('; ') };
}

const plain: Readonly<Partial<Record<ShapeData['kind'], Schema>>> = {
  flag: { type: 'boolean' },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  instant: {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})?)?$',
  },
  clock: { type: 'string', pattern: '^([01]\\d|2[0-4]):[0-5]\\d$' },
  minor: { type: 'string', pattern: '^(0|-?[1-9]\\d{0,17})$' },
  zone: { type: 'string', examples: ['Asia/Shanghai', 'America/New_York', 'Europe/London'] },
  currency: { type: 'string', pattern: '^[A-Z]{3}$' },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  place: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,8}){0,3}$' },
  conduct: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
};

function schemaOf(shape: ShapeData, definitions: Definitions): Schema {
  switch (shape.kind) {
    case 'text': {
      const examples = shape.known === null ? {} : { examples: Object.keys(shape.known) };
      return { type: 'string', maxLength: shape.max, ...examples };
    }
    case 'code':
      return codesSchema(shape.codes);
    case 'whole':
      return { type: 'integer', minimum: shape.from, maximum: shape.to };
    case 'nullable':
      return { anyOf: [schemaOf(shape.of, definitions), { type: 'null' }] };
    case 'list':
      return { type: 'array', maxItems: shape.max, items: schemaOf(shape.of, definitions) };
    case 'house-limits':
      return { anyOf: [{ type: 'string' }, schemaOf(shape.of, definitions)] };
    case 'by-code': {
      const of = schemaOf(shape.of, definitions);
      const properties = Object.fromEntries(Object.keys(shape.codes).map((code) => [code, of]));
      return { type: 'object', additionalProperties: false, properties };
    }
    case 'object':
      definitions[shape.id] ??= objectSchema(shape.fields, definitions);
      return { $ref: `#/$defs/${shape.id}` };
    default:
      return plain[shape.kind] ?? {};
  }
}

function objectSchema(fields: readonly FieldData[], definitions: Definitions): Schema {
  const properties = fields.map(({ name, label, shape }) => {
    const { description, ...rest } = schemaOf(shape, definitions) as { description?: string };
    const said = bothOf(label);
    return [name, { title: said, ...rest, ...(description === undefined ? {} : { description }) }];
  });
  const required = fields.filter(({ fallback }) => fallback === null).map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** The JSON Schema of a gate case, made from the shapes by which core reads it; the guide says what holds when a field is left out. */
export function renderCaseSchema(): string {
  const definitions: Definitions = {};
  const of = (shape: ShapeData): Schema => schemaOf(shape, definitions);
  const heading = {
    type: 'object',
    additionalProperties: false,
    properties: { name: of(nameShape), why: of(whyShape), expect: of(expectShape) },
  };
  const parts = Object.entries({ ...partShapes, ...listShapes }).map(([name, shape]) => [name, of(shape)]);
  // The text is read for what it holds and is no fact of its own.
  const { Act: act } = definitions;
  const text = { title: '要发送或要说的话 / the words to be sent or said', ...of(wordsShape) };
  definitions.Act = { ...act, properties: { ...(act?.properties as Schema), text } };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:duly:gate-case',
    title: '闸门案例 / A gate case',
    type: 'object',
    additionalProperties: false,
    required: ['at'],
    properties: {
      $schema: { type: 'string' },
      case: heading,
      rulebook: of(rulebookShape),
      at: of({ kind: 'instant' }),
      ...Object.fromEntries(parts),
    },
    $defs: definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
