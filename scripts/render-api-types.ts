import { readFileSync } from 'node:fs';
import path from 'node:path';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The types of the HTTP API as the web app speaks it, from the document that the server describes itself by. */
export async function renderApiTypes(root: string): Promise<string> {
  const document = JSON.parse(
    readFileSync(path.join(root, 'docs/reference/openapi.json'), 'utf8'),
  ) as OpenAPI3;
  const nodes = await openapiTypescript(document, { silent: true });
  return `// Made by "npm run generate -- api-types" from docs/reference/openapi.json.\n${astToString(nodes)}`;
}
