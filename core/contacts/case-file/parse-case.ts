import type { Channel, ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { HouseLimits } from '@duly/facts/house-limits.ts';
import { ok, type Result, refuse } from '@duly/kernel/result.ts';
import { zoneExists } from '@duly/kernel/zone.ts';
import { noHouseLimits } from '@duly/law/plain-case.ts';
import type { Rulebook } from '@duly/law/rulebook.ts';
import { rulebookOf, rulebooks } from '@duly/law/rulebooks.ts';
import { findRulebook, knownRulebooks } from '../find-rulebook.ts';
import { defaultDebts, defaultPoints, defaultProducts } from './case-defaults.ts';
import type { CaseFault } from './case-fault.ts';
import { atShape, listOfFacts, listShapes, partShapes } from './case-shapes.ts';
import { channels } from './code-words.ts';
import { zoneOfCountry } from './country-defaults.ts';
import type { GateCase } from './gate-case.ts';
import { readHeading } from './read-heading.ts';
import { isObject, type Reading, readShape, refuseUnknown, wrong } from './read-shape.ts';
import { readText } from './read-text.ts';
import type { Setting, ShapeData } from './shape.ts';

/** What a file may lean on besides itself. */
export interface CaseOptions {
  /** Judges under this rulebook, whatever the file says. */
  readonly rulebook?: Rulebook;
  /** House limits that a file may name; `none` always is. */
  readonly namedLimits?: Readonly<Record<string, HouseLimits>>;
}

type JsonObject = Readonly<Record<string, unknown>>;

const partNames = [
  '$schema',
  'case',
  'rulebook',
  'at',
  'creditor',
  'person',
  ...Object.keys(listShapes),
  'act',
];

function partOf(raw: JsonObject, name: string): JsonObject {
  const part = raw[name];
  return isObject(part) ? part : {};
}

// The country decides what is meant by everything left out, so that it is known before anything is read.
function countryOf(raw: JsonObject, rulebook: Rulebook | undefined): string {
  const own = partOf(raw, 'creditor').country;
  const places = partOf(raw, 'person').places;
  const first: unknown = Array.isArray(places) ? places[0] : undefined;
  const named = rulebook ?? (typeof raw.rulebook === 'string' ? findRulebook(raw.rulebook) : null);
  const law = Object.keys(rulebooks).find((country) => rulebooks[country] === named);
  for (const said of [own, first])
    if (typeof said === 'string' && /^[A-Z]{2}/.test(said)) return said.slice(0, 2);
  return law ?? 'CN';
}

function zoneOf(raw: JsonObject, country: string): string | null {
  const { zones } = partOf(raw, 'person');
  if (!Array.isArray(zones)) return zoneOfCountry(country);
  const first: unknown = zones[0];
  return typeof first === 'string' && zoneExists(first) ? first : null;
}

function channelOf(raw: JsonObject): Channel {
  const { channel } = partOf(raw, 'act');
  return typeof channel === 'string' && Object.hasOwn(channels, channel) ? (channel as Channel) : 'call';
}

/** Reads a part by its shape, or what holds without it. */
function part(raw: JsonObject, name: string, shape: ShapeData, reading: Reading, unsaid: unknown): unknown {
  return Object.hasOwn(raw, name) ? readShape(shape, raw[name], name, reading) : unsaid;
}

interface Parts {
  readonly facts: GateFacts;
  readonly intent: ContactIntent;
}

function readParts(raw: JsonObject, before: Reading): Parts {
  const channel = channelOf(raw);
  const points = part(raw, 'points', listShapes.points, before, defaultPoints(channel, before.setting)) as
    | GateFacts['points']
    | undefined;
  const reading = { ...before, setting: { ...before.setting, points: points ?? [] } };
  const { setting } = reading;
  const object = (name: 'creditor' | 'person') =>
    readShape(partShapes[name], Object.hasOwn(raw, name) ? raw[name] : {}, name, reading);
  const tenant = object('creditor') as GateFacts['tenant'] | undefined;
  const kind = tenant?.creditorKind ?? 'lender';
  const debts = part(raw, 'debts', listShapes.debts, reading, defaultDebts(kind, setting)) as
    | GateFacts['debts']
    | undefined;
  const known = { points, debts, products: defaultProducts(kind, setting.country, debts ?? []) };
  const lists = Object.entries(listOfFacts).map(([fact, name]) => {
    if (fact === 'points' || fact === 'debts') return [fact, known[fact]];
    return [fact, part(raw, name, listShapes[name], reading, fact === 'products' ? known.products : [])];
  });
  const facts = { tenant, party: object('person'), ...Object.fromEntries(lists) } as GateFacts;
  const { act, check } = readText(raw.act, reading);
  const intent = readShape(partShapes.act, act ?? {}, 'act', reading) as ContactIntent;
  // With a fault anywhere nothing is judged, and there may be no act to look at.
  return { facts, intent: reading.faults.length > 0 ? intent : check(intent) };
}

function checkPoints({ facts, intent }: Parts, raw: JsonObject, reading: Reading): void {
  const ids = facts.points.map(({ pointId }) => pointId);
  const names = ids.join(', ');
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      wrong(reading, `points[${index}].id`, { zh: '不重复的编号', en: 'an id of its own' }, id);
  });
  const { contactPointId } = intent;
  if (contactPointId === null || ids.includes(contactPointId)) return;
  wrong(
    reading,
    'act.point',
    { zh: `以下之一或 null：${names}`, en: `null or one of ${names}` },
    partOf(raw, 'act').point,
  );
}

/** The rulebook of the case, and the facts with a calendar that it has; undefined with a fault where there is none. */
function chooseRulebook(
  raw: JsonObject,
  facts: GateFacts,
  named: Rulebook | null,
  reading: Reading,
): { rulebook: Rulebook; facts: GateFacts } | undefined {
  const rulebook = named ?? rulebookOf(facts);
  const { calendarId } = facts.tenant;
  if (Object.hasOwn(rulebook.calendars, calendarId)) return { rulebook, facts };
  const known = Object.keys(rulebook.calendars);
  const said = partOf(raw, 'creditor').calendar;
  const [first] = known;
  if (said === undefined && first !== undefined) {
    const calendar = known.includes('weekdays') ? 'weekdays' : first;
    return { rulebook, facts: { ...facts, tenant: { ...facts.tenant, calendarId: calendar } } };
  }
  return wrong(
    reading,
    'creditor.calendar',
    { zh: `以下之一：${known.join(', ')}`, en: `one of ${known.join(', ')}` },
    said,
  );
}

function nameRulebook(raw: JsonObject, reading: Reading): { name: string | null; named: Rulebook | null } {
  const { rulebook } = raw;
  if (rulebook === undefined || rulebook === null) return { name: null, named: null };
  const named = typeof rulebook === 'string' ? findRulebook(rulebook) : null;
  const known = knownRulebooks().join(', ');
  if (named === null)
    wrong(reading, 'rulebook', { zh: `以下之一：${known}`, en: `one of ${known}` }, rulebook);
  return { name: typeof rulebook === 'string' ? rulebook : null, named };
}

/**
 * Reads a case from JSON. What is left out is as the guide says (`docs/guides/gate-cases.md`); fields that it does not
 * know are refused, and all faults are told at once.
 */
export function parseCase(json: unknown, options: CaseOptions = {}): Result<GateCase, CaseFault> {
  const faults: CaseFault[] = [];
  const done = () => refuse(...faults);
  if (!isObject(json)) {
    wrong({ setting: caseSetting({}, options), faults }, '', { zh: '对象 {…}', en: 'an object {…}' }, json);
    return done();
  }
  const reading: Reading = { setting: caseSetting(json, options), faults };
  refuseUnknown(partNames, json, '', reading);
  const { name: rulebookName, named } = nameRulebook(json, reading);
  const heading = readHeading(json, reading);
  const atMs = Object.hasOwn(json, 'at')
    ? readShape(atShape, json.at, 'at', reading)
    : wrong(reading, 'at', { zh: '必填：何时', en: 'the moment of the act' }, undefined);
  const parts = readParts(json, reading);
  if (faults.length > 0) return done();
  checkPoints(parts, json, reading);
  const chosen = chooseRulebook(json, parts.facts, options.rulebook ?? named, reading);
  if (chosen === undefined || faults.length > 0) return done();
  return ok({ ...heading, atMs: atMs as number, intent: parts.intent, ...chosen, rulebookName });
}

/** What a file says of itself for whatever it leaves out, before its points are read. */
export function caseSetting(raw: JsonObject, options: CaseOptions): Setting {
  const country = countryOf(raw, options.rulebook);
  return {
    country,
    zone: zoneOf(raw, country),
    points: [],
    namedLimits: { none: noHouseLimits, ...options.namedLimits },
  };
}
