import { expect, test } from 'vitest';
import { judgeFileNames } from './judge-file-names.ts';
import { judgeFloatMoney } from './judge-float-money.ts';
import { judgePurity } from './judge-purity.ts';
import { judgeRooms } from './judge-rooms.ts';
import { judgeServerBorders } from './judge-server-borders.ts';
import { judgeWebWords } from './judge-web-words.ts';
import { type Fault, parseSource, type SourceFile } from './source-file.ts';

const lines = (judge: (file: SourceFile) => Fault[], path: string, text: string) =>
  judge(parseSource(path, text)).map((fault) => fault.line);

test('a pure storey that reads a clock, draws lots, waits or talks is caught', () => {
  const text = `const a = Date.now();
const b = Math.random();
const c = new Date();
async function d() {}
console.log(1);
process.env;
new Intl.NumberFormat('zh');`;
  expect(lines(judgePurity, 'core/ledger/x.ts', text)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('what only looks impure is not: a given date, a field called process, a comment', () => {
  const text = `// Date.now() is not called here, and async is a word
const a = new Date(0);
const b = { process: 1 }.process;`;
  expect(lines(judgePurity, 'core/ledger/x.ts', text)).toEqual([]);
  expect(lines(judgePurity, 'server/x.ts', 'Date.now()')).toEqual([]);
});

test('money that becomes a float is caught, a count is not', () => {
  const text = `Number(row.amountMinor);
parseFloat(text);
x.toFixed(2);
Number(row.count);`;
  expect(lines(judgeFloatMoney, 'core/ledger/x.ts', text)).toEqual([1, 2, 3]);
});

test('in the server SQL, HTTP and connections stay behind their own files', () => {
  const sql = 'tx.query(`select * from parties where slot = $1`);';
  expect(lines(judgeServerBorders, 'server/parties/record-stop.ts', sql)).toEqual([1]);
  expect(lines(judgeServerBorders, 'server/parties/store-stops.ts', sql)).toEqual([]);
  expect(
    lines(judgeServerBorders, 'server/parties/record-stop.ts', `import fastify from 'fastify';`),
  ).toEqual([1]);
  expect(lines(judgeServerBorders, 'server/parties/routes.ts', `import fastify from 'fastify';`)).toEqual([]);
  expect(lines(judgeServerBorders, 'server/parties/x.ts', `await fetch('https://example.org');`)).toEqual([
    1,
  ]);
});

test('a Chinese word outside the word files of the web app is caught, a comment is not', () => {
  expect(lines(judgeWebWords, 'web/features/queue/queue.tsx', '// 队列\nconst a = <b>队列</b>;')).toEqual([
    2,
  ]);
  expect(lines(judgeWebWords, 'web/features/queue/zh.ts', `export const zh = { queue: '队列' };`)).toEqual(
    [],
  );
});

test('a file that is not kebab-case or is named after nothing is caught', () => {
  const files = [
    'core/ledger/allocateMoney.ts',
    'server/date-utils.ts',
    'core/ledger/index.ts',
    'core/ledger/allocate-money.ts',
  ];
  expect(judgeFileNames(files).map((fault) => fault.path)).toEqual(files.slice(0, 3));
});

test('a room that is not listed, an arrow without a reason and a room that is gone are caught', () => {
  const rooms = { day: { imports: { ledger: 'short' } }, gone: { imports: {} } };
  const says = judgeRooms(['core/day/a.ts', 'core/ledger/b.ts'], rooms).map((fault) => fault.says);
  expect(says).toEqual([
    'the room ledger is not listed',
    'day → ledger lacks its reason',
    'the room gone does not exist',
  ]);
});
