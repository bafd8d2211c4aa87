import { verdicts } from '@duly/core/contacts/case-file/code-words.ts';
import type { GateCase } from '@duly/core/contacts/case-file/gate-case.ts';
import { writeInstant } from '@duly/core/contacts/case-file/instant-text.ts';
import { isAgainst } from '@duly/core/contacts/case-file/judge-case.ts';
import type { CaseAnswer } from '@duly/core/contacts/case-file/write-answer.ts';
import { stops } from '@duly/core/contacts/first-lawful-moment.ts';
import type { Words } from '../http/errors.ts';

type Say = (words: Words) => string;

/** An instant on the person's clock, with its zone; in UTC where nobody knows where they are. */
function moment(at: string, one: GateCase): string {
  const [zone = null] = one.facts.party.zones;
  const text = writeInstant(Date.parse(at), zone);
  return zone === null ? text : `${text} ${zone}`;
}

function headline(one: GateCase, answer: CaseAnswer, place: number, say: Say): string {
  const name = answer.name ?? say({ zh: `案例 ${place}`, en: `case ${place}` });
  const verdict = say(verdicts[answer.verdict]);
  const at = moment(answer.at, one);
  if (!stops(answer.verdict))
    return say({ zh: `${name}（${at}）：${verdict}`, en: `${name} (${at}): ${verdict}` });
  const opens =
    answer.until === null
      ? say({ zh: '不因等待而开放', en: 'waiting does not help' })
      : say({ zh: `最早 ${moment(answer.until, one)}`, en: `from ${moment(answer.until, one)}` });
  return say({ zh: `${name}（${at}）：${verdict}，${opens}`, en: `${name} (${at}): ${verdict}, ${opens}` });
}

/** One line for all rules that say the same: a missing fact is asked for by many. */
function findingLines(one: GateCase, answer: CaseAnswer, say: Say): string[] {
  const byWords = new Map<string, string[]>();
  for (const finding of answer.findings) {
    const count = finding.limit === null ? '' : ` [${finding.counted}/${finding.limit}]`;
    const opens =
      finding.until === null
        ? ''
        : say({ zh: `（${moment(finding.until, one)} 起）`, en: ` (from ${moment(finding.until, one)})` });
    const instead = finding.instead === null ? '' : `\n      → ${say(finding.instead)}`;
    const words = `${isAgainst(finding) ? '✗' : '·'} %${count}  ${say(finding.message)}${opens}${instead}`;
    byWords.set(words, [...(byWords.get(words) ?? []), finding.ruleId]);
  }
  return [...byWords].map(([words, ids]) => `  ${words.replace('%', () => ids.join(', '))}`);
}

/** Rules that did not apply, by their reason. */
function notAppliedLines(answer: CaseAnswer, say: Say): string[] {
  const byReason = new Map<string, string[]>();
  for (const { ruleId, because } of answer.notApplied) {
    const reason = say(because);
    byReason.set(reason, [...(byReason.get(reason) ?? []), ruleId]);
  }
  return [...byReason].map(([reason, ids]) => `  ${reason}: ${ids.join(', ')}`);
}

function expectationLines(one: GateCase, answer: CaseAnswer, say: Say): string[] {
  const { expect } = one;
  if (expect === null) return [];
  if (answer.asExpected) return [say({ zh: '  与预期一致', en: '  as expected' })];
  const until =
    expect.untilMs === undefined
      ? ''
      : `, until ${expect.untilMs === null ? 'null' : moment(new Date(expect.untilMs).toISOString(), one)}`;
  const wanted = `${expect.verdict}${expect.ruleIds.length > 0 ? ` (${expect.ruleIds.join(', ')})` : ''}${until}`;
  return [
    say({ zh: `  与预期不符：应为 ${wanted}`, en: `  NOT as expected: wanted ${wanted}` }),
    ...(one.why === null ? [] : [`  ${one.why}`]),
  ];
}

/** An answer to a case as lines for a person: what, why, what else was asked, and whether it is the one expected. */
export function describeAnswer(one: GateCase, answer: CaseAnswer, place: number, say: Say): string[] {
  return [
    headline(one, answer, place, say),
    ...findingLines(one, answer, say),
    `  ${say({ zh: '适用', en: 'Applied' })}: ${answer.applied.join(', ')}`,
    ...notAppliedLines(answer, say),
    `  ${say({ zh: '规则集', en: 'Rulebook' })}: ${answer.rulebook}`,
    ...expectationLines(one, answer, say),
  ];
}
