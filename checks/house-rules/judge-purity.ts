import ts from 'typescript';
import { type Fault, findFaults, isTest, type SourceFile } from './source-file.ts';

const pure = /^(kernel|facts|law|core|policies)\//;

/** Members of built-in objects that answer differently from one call to the next, or talk. */
const impure = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'performance.now',
  'Temporal.Now',
]);

const globals = new Set([
  'process',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'Intl',
]);

function faultOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AsyncKeyword)
    return 'a pure storey has no async: what decides does not wait';
  if (ts.isAwaitExpression(node)) return 'a pure storey has no await';
  if (ts.isPropertyAccessExpression(node) && impure.has(node.getText()))
    return `${node.getText()} is not pure: hand the value in`;
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    (node.arguments?.length ?? 0) === 0
  ) {
    return 'new Date() reads a clock: hand the instant in';
  }
  if (ts.isIdentifier(node) && globals.has(node.text) && isRead(node))
    return `${node.text} belongs to the world, not to a pure storey`;
  return null;
}

/** A bare use of the global, not a property or a name of that spelling. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || (ts.isNewExpression(parent) && parent.expression === node);
}

/** kernel, facts, law, core and policies: no clock, randomness, environment, network, async or logger. */
export function judgePurity(file: SourceFile): Fault[] {
  if (!pure.test(file.path) || isTest(file.path)) return [];
  return findFaults(file, 'purity', faultOf);
}
