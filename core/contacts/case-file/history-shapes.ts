import type { Channel } from '@duly/facts/contact-intent.ts';
import type {
  EventOutcome,
  GateAgreement,
  GateConsent,
  GateEvent,
  GatePreference,
} from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import {
  agreementKinds,
  channels,
  consentKinds,
  eventKinds,
  outcomes,
  preferenceKinds,
  preferenceSources,
  roles,
  sides,
  spots,
  voices,
} from './code-words.ts';
import {
  clock,
  code,
  day,
  field,
  flag,
  instant,
  list,
  needed,
  nullable,
  object,
  text,
  whole,
} from './make-shape.ts';
import { pointForChannel } from './point-for-channel.ts';
import type { Setting, Shape, SoFar } from './shape.ts';

const maybeChannel = nullable(code(channels));
const maybeDay = nullable(day);
const id = text(60);
const ids = list(id, 100);

/** The person's day of an instant that stands before it in the object; that of UTC where no zone is known. */
function dayOfInstant(key: string) {
  return (soFar: SoFar, { zone }: Setting): Day => localOf(Number(soFar[key] ?? 0), zone ?? 'UTC').day;
}

// How far a call came, by its outcome: a conversation is had with whoever was identified, the others reached a line.
const reached: Readonly<Partial<Record<EventOutcome, GateEvent['kind']>>> = {
  conversation: 'effective',
  voicemail: 'connected',
  'limited-content': 'connected',
  announcement: 'connected',
  'wrong-person': 'connected',
  dropped: 'connected',
};

function kindOfEvent({ channel, outcome }: SoFar): GateEvent['kind'] {
  if (channel === 'visit') return 'visit';
  if (channel !== 'call') return 'message';
  return reached[outcome as EventOutcome] ?? 'attempt';
}

/** One act of the past, of either side. */
export const eventShape: Shape<GateEvent> = object<GateEvent>('Event', {
  atMs: needed('时刻', 'when', instant, 'at'),
  localDay: field('当地日期', 'local day', day, dayOfInstant('atMs'), 'day'),
  channel: field('渠道', 'channel', code(channels), 'call'),
  outcome: field('结果', 'outcome', code(outcomes), 'unknown'),
  kind: field('算作', 'counts as', code(eventKinds), kindOfEvent),
  contactPointId: field(
    '联系点',
    'point',
    nullable(id),
    ({ channel }, { points }) => pointForChannel(points, channel as Channel),
    'point',
  ),
  initiatedBy: field('发起方', 'begun by', code(sides), 'creditor'),
  agency: field('由受托机构', 'by an agency', flag, false),
  voice: field('通话或告知', 'talk or announcement', code(voices), 'interactive'),
  role: field('对象', 'whom it reached', code(roles), 'debtor'),
  debtIds: field('谈到的债务', 'debts spoken of', ids, [], 'debts'),
});

/** Something that somebody agreed to. */
export const consentShape: Shape<GateConsent> = object<GateConsent>('Consent', {
  kind: needed('同意的事项', 'to what', code(consentKinds)),
  givenAtMs: needed('何时同意', 'given at', instant, 'givenAt'),
  givenOn: field('当地日期', 'local day', day, dayOfInstant('givenAtMs')),
  channel: field('渠道', 'channel', maybeChannel, null),
  pointId: field('联系点', 'point', nullable(id), null, 'point'),
  debtIds: field('关于哪些债务，空为全部', 'about which debts; none: all', ids, [], 'debts'),
  direct: field('直接对行动方所说', 'said directly to whoever acts', flag, true),
  usedUpAtMs: field('何时用尽', 'used up at', nullable(instant), null, 'usedUpAt'),
  withdrawnOn: field('撤回之日', 'withdrawn on', maybeDay, null),
  proof: field('证明', 'proof', text(200), ''),
});

/** Something that somebody asked for about when, where and how. */
export const preferenceShape: Shape<GatePreference> = object<GatePreference>('Preference', {
  kind: needed('种类', 'kind', code(preferenceKinds)),
  saidAtMs: needed('何时说的', 'said at', instant, 'saidAt'),
  saidOn: field('当地日期', 'local day', day, dayOfInstant('saidAtMs')),
  channel: field('渠道', 'channel', maybeChannel, null),
  pointId: field('联系点', 'point', nullable(id), null, 'point'),
  place: field('地点', 'place', nullable(code(spots)), null),
  weekdays: field(
    '星期（1 周一至 7 周日），空为每天',
    'weekdays, 1 Monday to 7 Sunday; none: all',
    list(whole(1, 7), 7),
    [],
  ),
  fromMinute: field('自', 'from', clock, 0, 'from'),
  toMinute: field('至', 'to', clock, 1440, 'to'),
  untilOn: field('有效至', 'until', maybeDay, null),
  source: field('由谁提出', 'who told', code(preferenceSources), 'person'),
});

/** Hours settled with the person. */
export const agreementShape: Shape<GateAgreement> = object<GateAgreement>('Agreement', {
  kind: field('种类', 'kind', code(agreementKinds), 'hours'),
  channel: field('渠道，空为全部', 'channel; null: all', maybeChannel, null),
  fromMinute: needed('自', 'from', clock, 'from'),
  toMinute: needed('至', 'to', clock, 'to'),
  proof: needed('证明', 'proof', text(200)),
  agreedOn: needed('约定之日', 'agreed on', day),
  expiresOn: field('有效至', 'expires on', maybeDay, null),
});
