import { readFileSync } from 'node:fs';
import { faultWords } from '@duly/core/contacts/case-file/case-fault.ts';
import type { GateCase } from '@duly/core/contacts/case-file/gate-case.ts';
import { type JudgedCase, judgeCase } from '@duly/core/contacts/case-file/judge-case.ts';
import { readCases } from '@duly/core/contacts/case-file/read-cases.ts';
import { writeAnswer } from '@duly/core/contacts/case-file/write-answer.ts';
import { findRulebook, knownRulebooks } from '@duly/core/contacts/find-rulebook.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { describeAnswer } from './describe-answer.ts';
import { caseFileBytes } from './limits.ts';

function readRulebook(name: string | undefined): Rulebook | undefined {
  if (name === undefined) return undefined;
  const found = findRulebook(name);
  if (found !== null) return found;
  const known = knownRulebooks().join(', ');
  throw new UsageError({
    zh: `没有规则集 ${name}；已知：${known}`,
    en: `There is no rulebook ${name}; known: ${known}`,
  });
}

/** The text of a file, or of standard input for `-`. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError({ zh: `无法读取 ${file}：${message}`, en: `${file} cannot be read: ${message}` });
  }
  if (bytes.length <= caseFileBytes) return bytes.toString('utf8');
  throw new UsageError({
    zh: `${file} 超过 ${caseFileBytes} 字节`,
    en: `${file} has more than ${caseFileBytes} bytes`,
  });
}

function summary(ctx: CliContext, judged: readonly { one: GateCase; outcome: JudgedCase }[]): string {
  const expected = judged.filter(({ one }) => one.expect !== null);
  const missed = expected.filter(({ outcome }) => outcome.misses.length > 0).length;
  return ctx.say({
    zh: `共 ${judged.length} 个案例；${expected.length} 个有预期，${missed} 个不符`,
    en: `${judged.length} cases; ${expected.length} with an expectation, ${missed} not as expected`,
  });
}

/**
 * `duly gate check FILE|-`: judges the cases of a file, without a database. One JSON object a case and line with --json.
 * Exit 0 when all expectations hold, 1 when one does not, 2 when the file is no sound case.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { rulebook: 'string' }, names: [1, 1] });
  const rulebook = readRulebook(given.text('rulebook'));
  const [file = '-'] = given.names;
  const options = { namedLimits: starterLimits, ...(rulebook === undefined ? {} : { rulebook }) };
  const cases = readCases(readText(file), options);
  if (!cases.ok) {
    for (const fault of cases.refusals) ctx.err(ctx.say(faultWords(fault)));
    ctx.finish({ faults: cases.refusals }, []);
    return 2;
  }
  const judged = cases.value.map((one) => ({ one, outcome: judgeCase(one) }));
  judged.forEach(({ one, outcome }, index) => {
    const answer = writeAnswer(one, outcome);
    ctx.finish(answer, ctx.json ? [] : describeAnswer(one, answer, index + 1, ctx.say));
  });
  if (judged.length > 1) ctx.err(summary(ctx, judged));
  return judged.some(({ outcome }) => outcome.misses.length > 0) ? 1 : 0;
}
