import { noHouseLimits } from '@duly/law/plain-case.ts';
import { defaultDebts, defaultPoints, defaultProducts } from './case-defaults.ts';
import { atShape, listOfFacts, listShapes, partShapes } from './case-shapes.ts';
import type { GateCase } from './gate-case.ts';
import type { CaseOptions } from './parse-case.ts';
import type { Setting, ShapeData } from './shape.ts';
import { type Json, type JsonObject, writeObject, writeShape } from './write-shape.ts';

type Printed = Pick<GateCase, 'facts' | 'intent' | 'atMs'> &
  Partial<Pick<GateCase, 'name' | 'why' | 'expect' | 'rulebookName'>>;

function headingOf({ name, why, expect }: Printed, setting: Setting): JsonObject {
  const heading: Record<string, Json> = {};
  if (typeof name === 'string') heading.name = name;
  if (typeof why === 'string') heading.why = why;
  if (!expect) return heading;
  const { verdict, ruleIds, untilMs } = expect;
  const expected: Record<string, Json> = { verdict };
  if (ruleIds.length > 0) expected.ruleIds = ruleIds;
  if (untilMs !== undefined) expected.until = untilMs === null ? null : writeShape(atShape, untilMs, setting);
  return { ...heading, expect: expected };
}

function fieldsOf(shape: ShapeData) {
  if (shape.kind !== 'object') throw new RangeError('A part of a case is an object.');
  return shape.fields;
}

/**
 * Writes a case as JSON that `parseCase` reads back as the same: only what differs from what holds anyway, so that a
 * person sees what the case is about. The creditor's country always stands there, since the rest hangs on it.
 */
export function printCase(one: Printed, options: CaseOptions = {}): JsonObject {
  const { facts, intent, atMs } = one;
  const { country, creditorKind } = facts.tenant;
  const setting: Setting = {
    country,
    zone: facts.party.zones[0] ?? null,
    points: facts.points,
    namedLimits: { none: noHouseLimits, ...options.namedLimits },
  };
  const part = (name: keyof typeof partShapes, value: object): JsonObject =>
    writeObject(fieldsOf(partShapes[name]), value as Readonly<Record<string, unknown>>, setting);
  const usual: Readonly<Record<string, unknown>> = {
    points: defaultPoints(intent.channel, setting),
    debts: defaultDebts(creditorKind, setting),
    products: defaultProducts(creditorKind, country, facts.debts),
  };
  const written: Record<string, Json> = {};
  const heading = headingOf(one, setting);
  if (Object.keys(heading).length > 0) written.case = heading;
  if (typeof one.rulebookName === 'string') written.rulebook = one.rulebookName;
  written.at = writeShape(atShape, atMs, setting);
  written.creditor = { country, ...part('creditor', facts.tenant) };
  const person = part('person', facts.party);
  if (Object.keys(person).length > 0) written.person = person;
  for (const [fact, name] of Object.entries(listOfFacts)) {
    const json = writeShape(listShapes[name], facts[fact as keyof typeof listOfFacts] ?? [], setting);
    const unsaid = writeShape(listShapes[name], usual[fact] ?? [], setting);
    if (JSON.stringify(json) !== JSON.stringify(unsaid)) written[name] = json;
  }
  written.act = part('act', intent);
  return written;
}
