import path from 'node:path';
import ts from 'typescript';
import { type Fault, findFaults, isTest, type SourceFile } from './source-file.ts';

const sqlForm =
  /\b(select\s[\s\S]+\sfrom\s|insert\s+into\s|update\s+\w+\s+(\w+\s+)?set\s|delete\s+from\s|(create|alter|drop)\s+(temp\s+)?table\s|copy\s+[\w(][\s\S]*\s(from|to)\s+std(in|out))/i;
const httpModules = /^(fastify|@fastify\/.+|fastify-type-provider-zod)$/;
const wireModules = /^(node:)?(net|tls|dgram|http|https|http2)$|^(nodemailer|undici)$/;

const isSqlFile = (file: string) =>
  /^server\/db\//.test(file) || /^store[.-]/.test(path.basename(file)) || /\/store\//.test(file);
const isHttpFile = (file: string) => /^server\/http\//.test(file) || /^routes[.-]/.test(path.basename(file));
const isWireFile = (file: string) => /^server\/(db|adapters|http)\//.test(file);

function importedModule(node: ts.Node): string | null {
  if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly) return null;
  return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
}

/** In the server only stores hold SQL, only routes know HTTP and only adapters open connections; db is below them all. */
export function judgeServerBorders(file: SourceFile): Fault[] {
  if (!file.path.startsWith('server/') || isTest(file.path)) return [];
  return findFaults(file, 'server-borders', (node) => {
    const module = importedModule(node);
    if (module && httpModules.test(module) && !isHttpFile(file.path))
      return `${module}: only routes*.ts and http/ know HTTP`;
    if (module && wireModules.test(module) && !isWireFile(file.path))
      return `${module}: only adapters/ open connections`;
    if (ts.isCallExpression(node) && node.expression.getText() === 'fetch' && !isWireFile(file.path)) {
      return 'fetch: only adapters/ open connections';
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isText && !isSqlFile(file.path) && sqlForm.test(node.getText()))
      return 'SQL stands in store*.ts files only';
    return null;
  });
}
