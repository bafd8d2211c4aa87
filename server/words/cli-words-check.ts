import { createReadStream, existsSync } from 'node:fs';
import { checkWords } from '@duly/core/words/check-words.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { longestLine } from './limits.ts';
import { readWordLine } from './read-word-line.ts';

/** The lines of a stream. Only \n ends one: U+2028, which JSON allows inside a string, does not. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) throw new UsageError({ zh: '有一行过长', en: 'A line is too long' });
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function openInput(name: string): AsyncIterable<Buffer> {
  if (name === '-') return process.stdin;
  if (!existsSync(name)) throw new UsageError({ zh: `没有文件 ${name}`, en: `There is no file ${name}` });
  return createReadStream(name);
}

/**
 * `duly words check`: one line `{id, findings}` for each line `{id, lang, speaker, medium, text}`, in order, as they come.
 * Needs no database. A line that cannot be read is told on stderr; the others are done all the same, and the exit is 2.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const [name = '-'] = readArgs(args, { flags: {}, names: [1, 1] }).names;
  let number = 0;
  let faults = 0;
  for await (const line of linesOf(openInput(name))) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readWordLine(line);
    if (read.ok) {
      const { id } = read.value;
      const findings = checkWords(read.value);
      ctx.print(JSON.stringify({ id, findings }));
    } else {
      faults += 1;
      ctx.err(ctx.say({ zh: `第 ${number} 行无法识别：${read.fault}`, en: `Line ${number}: ${read.fault}` }));
    }
  }
  return faults === 0 ? 0 : 2;
}
