/** The part of JSON Schema that the API's document uses. */
export type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  minItems?: number;
  $ref?: string;
};

export type Operation = {
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
};

export type ApiDocument = {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
};

export type InventedRequest = { method: string; url: string; body: unknown };

/** How ids are chosen: by the member's name, so that each attempt names real rows of the other tenant. */
export type IdOf = (member: string) => string;

function inventText(member: string, schema: Schema, idOf: IdOf): string {
  const pattern = schema.pattern ?? '';
  if (/uuid/.test(schema.format ?? '') || /8\}-\[0-9a-f|\{8\}/.test(pattern)) return idOf(member);
  if (schema.format === 'date-time') return '2026-03-02T03:00:00Z';
  if (/\\d\{4\}-\\d\{2\}-\\d\{2\}/.test(pattern) || schema.format === 'date') return '2026-03-02';
  if (/\\d/.test(pattern)) return '100';
  if (member === 'currency') return 'CNY';
  return 'invented text';
}

/** A body that its schema accepts, or as near as a simple reader of schemas comes. */
export function inventValue(member: string, schema: Schema, document: ApiDocument, idOf: IdOf): unknown {
  if (schema.$ref) {
    const target = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
    return target ? inventValue(member, target, document, idOf) : null;
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.[0]) return inventValue(member, choices[0], document, idOf);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') {
    const members = Object.entries(schema.properties ?? {});
    return Object.fromEntries(
      members.map(([name, inner]) => [name, inventValue(name, inner, document, idOf)]),
    );
  }
  if (type === 'array') return [inventValue(member, schema.items ?? {}, document, idOf)];
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'boolean') return true;
  if (type === 'string') return inventText(member, schema, idOf);
  return null;
}

/** One request for every operation of the document. `:id` is filled by what the path says it is an id of. */
export function inventRequests(document: ApiDocument, idOf: IdOf, pathId: string): InventedRequest[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const query = (operation.parameters ?? [])
        .filter(
          (parameter) =>
            parameter.in === 'query' && (parameter.required || /^(party|account)$/.test(parameter.name)),
        )
        .map(
          ({ name, schema }) =>
            `${name}=${encodeURIComponent(String(inventValue(name, schema ?? {}, document, idOf)))}`,
        );
      const url = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'id' ? pathId : idOf(name)));
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      const body = schema ? inventValue('', schema, document, idOf) : undefined;
      return {
        method: method.toUpperCase(),
        url: query.length > 0 ? `${url}?${query.join('&')}` : url,
        body,
      };
    }),
  );
}
