import ts from 'typescript';
import { type Fault, findFaults, isTest, type SourceFile } from './source-file.ts';

const watched = /^(kernel|facts|law|core|policies|server|sim)\//;
const moneyWord = /minor|amount|balance|principal|fee\b|interest|owed|paid/i;

function faultOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null;
  const name = node.expression.getText();
  if (/(^|\.)parseFloat$/.test(name))
    return 'parseFloat: an amount is read as text into integer minor units (kernel/money.ts)';
  if (name.endsWith('.toFixed'))
    return 'toFixed rounds a float: format amounts from minor units (kernel/money.ts)';
  const asked = node.arguments.map((argument) => argument.getText()).join(' ');
  if (name === 'Number' && moneyWord.test(asked))
    return `Number(${asked}) turns money into a float: keep it a bigint`;
  return null;
}

/** Money is integer minor units: a heuristic over names, since the type checker cannot see a float's meaning. */
export function judgeFloatMoney(file: SourceFile): Fault[] {
  if (!watched.test(file.path) || isTest(file.path)) return [];
  return findFaults(file, 'float-money', faultOf);
}
