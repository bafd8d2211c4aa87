import path from 'node:path';
import { expect, test } from 'vitest';
import { readWhole } from './testing/read-whole.ts';

const samples = path.resolve(import.meta.dirname, '../../docs/guides/samples');

test('the samples for newcomers are two statements of one account, and the second follows the first', async () => {
  const first = await readWhole(path.join(samples, 'statement.camt053.xml'));
  const second = await readWhole(path.join(samples, 'statement.mt940.sta'));
  if ('refused' in first || 'refused' in second) throw new Error('a sample is refused');
  expect([first.format, second.format]).toEqual(['camt.053', 'mt940']);
  const [one, two] = [first.statements[0], second.statements[0]];
  expect(two?.head.account).toBe(one?.head.account);
  expect(two?.tail?.opening).toBe(one?.tail?.closing);
  expect([...first.remarks, ...second.remarks]).toEqual([]);
});
