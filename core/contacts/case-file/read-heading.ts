import type { Verdict } from '@duly/law/answer.ts';
import { expectShape, nameShape, whyShape } from './case-shapes.ts';
import type { CaseExpectation, GateCase } from './gate-case.ts';
import { isObject, type Reading, readShape, refuseUnknown, wrong } from './read-shape.ts';

type Heading = Pick<GateCase, 'name' | 'why' | 'expect'>;

function readExpectation(json: unknown, reading: Reading): CaseExpectation | null {
  const read = readShape(expectShape, json, 'case.expect', reading) as
    | { verdict: Verdict; ruleIds: readonly string[]; until: number | null }
    | undefined;
  if (read === undefined) return null;
  const said = isObject(json) && Object.hasOwn(json, 'until');
  return { verdict: read.verdict, ruleIds: read.ruleIds, untilMs: said ? read.until : undefined };
}

/** Reads `case`: name, why, and what is expected; all of it may be left out. */
export function readHeading(raw: Readonly<Record<string, unknown>>, reading: Reading): Heading {
  const heading = raw.case;
  if (heading === undefined) return { name: null, why: null, expect: null };
  if (!isObject(heading)) {
    wrong(reading, 'case', { zh: '对象 {…}', en: 'an object {…}' }, heading);
    return { name: null, why: null, expect: null };
  }
  refuseUnknown(['name', 'why', 'expect'], heading, 'case', reading);
  const read = (name: 'name' | 'why', shape: typeof nameShape) =>
    Object.hasOwn(heading, name)
      ? ((readShape(shape, heading[name], `case.${name}`, reading) as string | undefined) ?? null)
      : null;
  return {
    name: read('name', nameShape),
    why: read('why', whyShape),
    expect: Object.hasOwn(heading, 'expect') ? readExpectation(heading.expect, reading) : null,
  };
}
