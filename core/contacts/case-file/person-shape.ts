import { ordinaryParty } from '@duly/facts/gate-defaults.ts';
import type { GateAttorney, GateMoratorium, GateParty, ReachFacts } from '@duly/facts/gate-facts.ts';
import { channels, moratoriumKinds, partyKinds } from './code-words.ts';
import { zoneOfCountry } from './country-defaults.ts';
import {
  code,
  day,
  field,
  flag,
  list,
  needed,
  nullable,
  object,
  place,
  text,
  whole,
  zone,
} from './make-shape.ts';
import type { Shape } from './shape.ts';

const reach: Shape<ReachFacts> = object<ReachFacts>('Reach', {
  allNumbersInvalid: field('本人号码全部失效', "all the person's numbers are invalid", flag, false),
  failedCallsInRow: field('连续未联系上的次数', 'failed calls in a row', whole(0, 10_000), 0),
  lastFailedOn: field('最近一次未联系上', 'day of the last failed call', nullable(day), null),
  failedDaysInRow: field('连续未联系上的天数', 'failed days in a row', whole(0, 10_000), 0),
});

const attorney: Shape<GateAttorney> = object<GateAttorney>('Attorney', {
  reachable: field('律师联系方式已知', 'the lawyer can be reached', flag, true),
  since: needed('自何日起代理', 'since', day),
  silentSince: field('自何日起不答复', 'has not answered since', nullable(day), null),
});

const moratorium: Shape<GateMoratorium> = object<GateMoratorium>('Moratorium', {
  kind: needed('种类', 'kind', code(moratoriumKinds)),
  from: needed('首日', 'first day', day),
  until: field('末日', 'last day', nullable(day), null),
  treatmentEndedOn: field(
    '治疗末日（精神健康危机）',
    'treatment ended on (mental health crisis)',
    nullable(day),
    null,
  ),
});

const nothingFailed: ReachFacts = {
  allNumbersInvalid: false,
  failedCallsInRow: 0,
  lastFailedOn: null,
  failedDaysInRow: 0,
};

/** The person or organisation that owes, where they are, and what is so with them; nothing is, unless it is said. */
export const personShape: Shape<GateParty> = object<GateParty>('Person', {
  partyId: field('编号', 'id', text(60), 'person', 'id'),
  kind: field('个人或单位', 'person or organisation', code(partyKinds), 'person'),
  places: field('所在地区', 'places', list(place, 20), (_, { country }) => [country]),
  zones: field('可能所在的时区', 'time zones they may be in', list(zone, 20), (_, { country }) => {
    const own = zoneOfCountry(country);
    return own === null ? [] : [own];
  }),
  stopAll: field('要求停止一切联系', 'asked to stop all contact', flag, false),
  stoppedChannels: field('要求不用的渠道', 'channels they stopped', list(code(channels), 6), []),
  ceasedOn: field(
    '书面要求停止或拒付之日',
    'day a written cease or refusal arrived',
    nullable(day),
    ordinaryParty.ceasedOn,
  ),
  complaintOpen: field('投诉处理中', 'a complaint is open', flag, false),
  disputedAll: field('全部债务有异议', 'all of the debt is disputed', flag, false),
  deceased: field('已故', 'dead', flag, false),
  incapacitated: field('无相应行为能力', 'lacks capacity', flag, false),
  minor: field('未成年', 'under age', flag, ordinaryParty.minor),
  represented: field('有代理人', 'a representative acts', flag, false),
  attorney: field('律师', 'lawyer', nullable(attorney), ordinaryParty.attorney),
  insolvent: field('破产受理', 'insolvent', flag, false),
  moratoria: field('保护期', 'protections', list(moratorium, 50), []),
  planPerforming: field('计划正常履行', 'a plan is performed', flag, false),
  settled: field('已结清', 'settled', flag, false),
  vulnerable: field('弱势', 'vulnerable', flag, ordinaryParty.vulnerable),
  hardship: field('经济困难', 'in hardship', flag, ordinaryParty.hardship),
  fraudClaimed: field('称被冒用', 'says it was fraud', flag, ordinaryParty.fraudClaimed),
  employerProhibits: field(
    '单位不许此类电话',
    'the employer forbids such calls',
    flag,
    ordinaryParty.employerProhibits,
  ),
  reach: field('失联情况', 'search for the person', reach, nothingFailed),
});
