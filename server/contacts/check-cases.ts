import type { CaseFault } from '@duly/core/contacts/case-file/case-fault.ts';
import { judgeCase } from '@duly/core/contacts/case-file/judge-case.ts';
import { type CaseOptions, parseCase } from '@duly/core/contacts/case-file/parse-case.ts';
import { type CaseAnswer, writeAnswer } from '@duly/core/contacts/case-file/write-answer.ts';
import { findRulebook, knownRulebooks } from '@duly/core/contacts/find-rulebook.ts';
import { ok, type Result, refuse } from '@duly/kernel/result.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';

function optionsFor(rulebookName: string | undefined): Result<CaseOptions, CaseFault> {
  if (rulebookName === undefined) return ok({ namedLimits: starterLimits });
  const rulebook = findRulebook(rulebookName);
  if (rulebook !== null) return ok({ namedLimits: starterLimits, rulebook });
  const known = knownRulebooks().join(', ');
  const expected = { zh: `以下之一：${known}`, en: `one of ${known}` };
  return refuse({ path: '?rulebook', expected, got: JSON.stringify(rulebookName) });
}

/** Judges one case or a list of them, as `duly gate check` does; all faults of all cases at once. */
export function checkCases(
  given: unknown,
  rulebookName: string | undefined,
): Result<CaseAnswer | CaseAnswer[], CaseFault> {
  const options = optionsFor(rulebookName);
  if (!options.ok) return options;
  const many = Array.isArray(given);
  const cases: readonly unknown[] = many ? given : [given];
  const faults: CaseFault[] = [];
  const answers = cases.flatMap((json, index) => {
    const read = parseCase(json, options.value);
    if (read.ok) return [writeAnswer(read.value, judgeCase(read.value))];
    const below = (path: string) => (many ? `[${index}]${path === '' ? '' : `.${path}`}` : path);
    faults.push(...read.refusals.map((fault) => ({ ...fault, path: below(fault.path) })));
    return [];
  });
  if (faults.length > 0) return refuse(...faults);
  const [first] = answers;
  return ok(many || first === undefined ? answers : first);
}
