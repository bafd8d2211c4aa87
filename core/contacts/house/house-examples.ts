import type { HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import type { Example, Given } from '@duly/law/example.ts';
import { actsOn, exampleDay, noHouseLimits } from '@duly/law/plain-case.ts';
import type { Words } from '@duly/law/words.ts';

// House rules read the tenant's limits, so that their examples bring limits of their own: figures unlike the shipped.
const office = { fromMinute: 540, toMinute: 1080, businessDaysOnly: true };
const limits: LimitSet = {
  hours: { call: office },
  attemptsPerPointPerDay: 2,
  effectiveCallsPerPartyPerDay: 2,
  messagesPerPartyPerDay: 1,
  visitsPerPartyPerDay: 1,
  visitStaffMin: 2,
  approvalChannels: ['visit'],
};

/** The limits under which the examples of house rules are judged. */
export const exampleLimits: HouseLimits = {
  ...noHouseLimits,
  id: 'example',
  person: limits,
  organisation: limits,
};

const tenant: NonNullable<Given['tenant']> = { houseLimits: exampleLimits };

interface Case {
  readonly name: Words;
  readonly at?: string;
  readonly given?: Given;
  readonly expect: Example['expect'];
  readonly until?: string | null;
}

function example({ name, at, given, expect, until }: Case): Example {
  const made: Example = { name, at: at ?? '2026-11-12 15:00', given: { tenant, ...given }, expect };
  if (expect !== 'refuse') return made;
  return { ...made, until: until ?? null };
}

/** A state of the party during which collection rests, and the same act without it. */
function restExamples(party: NonNullable<Given['party']>): readonly Example[] {
  return [
    example({
      name: { zh: '状态存续，不催收', en: 'While the state lasts: no' },
      given: { party },
      expect: 'refuse',
    }),
    example({ name: { zh: '没有此状态', en: 'Without the state: yes' }, expect: 'allow' }),
    example({
      name: { zh: '服务事项不受影响', en: 'A service message is not touched' },
      given: { party, intent: { purpose: 'service' } },
      expect: 'not-applicable',
    }),
  ];
}

const eveningsOnly = {
  kind: 'only-hours',
  channel: null,
  fromMinute: 1080,
  toMinute: 1200,
  proof: 'portal',
  agreedOn: exampleDay('2026-10-21'),
  expiresOn: exampleDay('2026-11-30'),
} as const;

const visit = { channel: 'visit', staffCount: 2, contactPointId: null } as const;
const askFamily = { targetRole: 'third-party', purpose: 'locate' } as const;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'HOUSE-STOP': [
    {
      name: { zh: '对方要求停止一切联系', en: 'They asked to stop all contact' },
      given: { party: { stopAll: true } },
      expect: 'refuse',
    },
    {
      name: { zh: '停止后仍可送达函件通知', en: 'A notice may still be served by letter' },
      given: { party: { stopAll: true }, intent: { channel: 'letter', purpose: 'notice' } },
      expect: 'allow',
    },
    {
      name: { zh: '要求不用电话', en: 'They asked not to be called' },
      given: { party: { stoppedChannels: ['call'] } },
      expect: 'refuse',
    },
    {
      name: { zh: '要求不用电话，短信可以', en: 'Not called: a text message is fine' },
      given: { party: { stoppedChannels: ['call'] }, intent: { channel: 'sms' } },
      expect: 'allow',
    },
    {
      name: { zh: '此号码不接电话', en: 'This number is not to be called' },
      given: { point: { stoppedChannels: ['call'] } },
      expect: 'refuse',
    },
    {
      name: { zh: '对方来电，可以答复', en: 'They call: the answer may go' },
      given: { party: { stopAll: true }, intent: { initiatedBy: 'debtor', purpose: 'reply' } },
      expect: 'not-applicable',
    },
  ],
  'HOUSE-POINT': [
    { name: { zh: '可用', en: 'Usable' }, expect: 'allow' },
    { name: { zh: '已停用', en: 'Retired' }, given: { point: { status: 'retired' } }, expect: 'refuse' },
    { name: { zh: '无效', en: 'Invalid' }, given: { point: { status: 'invalid' } }, expect: 'refuse' },
    {
      name: { zh: '称打错，核实前不用', en: 'Said to be wrong: not until checked' },
      given: { point: { status: 'claimed-wrong' } },
      expect: 'refuse',
    },
    {
      name: { zh: '使用人拒绝', en: 'Its user refused' },
      given: { point: { status: 'opted-out' } },
      expect: 'refuse',
    },
    {
      name: { zh: '已换机主', en: 'A new owner' },
      given: { point: { ownerRelation: 'new-owner' } },
      expect: 'refuse',
    },
    {
      name: { zh: '电话不能发邮件', en: 'No e-mail to a phone' },
      given: { intent: { channel: 'email' } },
      expect: 'refuse',
    },
    {
      name: { zh: '合同所留未核实，可发短信', en: 'Unverified but from the contract: a text may go' },
      given: { point: { status: 'unverified' }, intent: { channel: 'sms' } },
      expect: 'allow',
    },
    {
      name: { zh: '后来取得未核实，不发短信', en: 'Found later and unverified: no text' },
      given: { point: { status: 'unverified', source: 'public-lawful' }, intent: { channel: 'sms' } },
      expect: 'refuse',
    },
    {
      name: { zh: '后来取得未核实，可致电核实', en: 'Found later and unverified: a call may verify it' },
      given: { point: { status: 'unverified', source: 'public-lawful' } },
      expect: 'allow',
    },
    {
      name: { zh: '没有说明联系点', en: 'No contact point is named' },
      given: { intent: { contactPointId: null } },
      expect: 'missing-fact',
    },
  ],
  'HOUSE-SOURCE': [
    { name: { zh: '来源合法', en: 'A lawful source' }, expect: 'allow' },
    {
      name: { zh: '来源不合法', en: 'No lawful source' },
      given: { point: { source: 'other' } },
      expect: 'refuse',
    },
  ],
  'HOUSE-THIRD': [
    {
      name: { zh: '向父母催收', en: 'Asking a parent to pay' },
      given: { point: { ownerRelation: 'family' } },
      expect: 'refuse',
    },
    {
      name: { zh: '只问联系方式', en: 'Asking for contact data' },
      given: { point: { ownerRelation: 'family' }, intent: askFamily },
      expect: 'allow',
    },
    {
      name: { zh: '对方主动代偿，可给还款信息', en: 'Whoever offers to pay may hear how' },
      given: {
        point: { ownerRelation: 'family' },
        intent: { targetRole: 'third-party', purpose: 'service', conduct: { offeredToPay: true } },
      },
      expect: 'allow',
    },
    {
      name: { zh: '单位的同事不是第三人', en: 'People of an organisation are no third persons' },
      given: { party: { kind: 'organisation' }, point: { ownerRelation: 'colleague' } },
      expect: 'not-applicable',
    },
  ],
  'HOUSE-HOURS': [
    {
      name: { zh: '08:59 未到时间', en: '08:59 is too early' },
      at: '2026-11-12 08:59',
      expect: 'refuse',
      until: '2026-11-12 09:00',
    },
    { name: { zh: '09:00 可以', en: '09:00 is fine' }, at: '2026-11-12 09:00', expect: 'allow' },
    { name: { zh: '17:59 可以', en: '17:59 is fine' }, at: '2026-11-12 17:59', expect: 'allow' },
    {
      name: { zh: '18:00 起次日', en: 'From 18:00: next day' },
      at: '2026-11-12 18:00',
      expect: 'refuse',
      until: '2026-11-13 09:00',
    },
    {
      name: { zh: '周五晚起周一', en: 'From Friday evening: Monday' },
      at: '2026-11-13 18:00',
      expect: 'refuse',
      until: '2026-11-16 09:00',
    },
    {
      name: { zh: '国庆长假后开放', en: 'After the National Day holiday' },
      at: '2026-09-30 18:00',
      expect: 'refuse',
      until: '2026-10-08 09:00',
    },
    {
      name: { zh: '调休上班的周六可以', en: 'A Saturday worked instead' },
      at: '2026-10-10 10:00',
      expect: 'allow',
    },
    {
      name: { zh: '函件不限时间', en: 'Letters have no hours' },
      at: '2026-11-15 03:00',
      given: { intent: { channel: 'letter' } },
      expect: 'allow',
    },
  ],
  'HOUSE-OWN-TIMES': [
    {
      name: { zh: '17:59 不在所选时段', en: '17:59 is before the hours chosen' },
      at: '2026-11-12 17:59',
      given: { agreements: [eveningsOnly] },
      expect: 'refuse',
      until: '2026-11-12 18:00',
    },
    {
      name: { zh: '18:00 在所选时段', en: '18:00 is within them' },
      at: '2026-11-12 18:00',
      given: { agreements: [eveningsOnly] },
      expect: 'allow',
    },
    {
      name: { zh: '期满后不再限制', en: 'They end with their last day' },
      at: '2026-12-01 10:00',
      given: { agreements: [eveningsOnly] },
      expect: 'allow',
    },
  ],
  'HOUSE-ATTEMPTS': [
    {
      name: { zh: '已拨 1 次', en: 'After 1 attempt' },
      given: { events: actsOn('2026-11-12', 1, {}) },
      expect: 'allow',
    },
    {
      name: { zh: '已拨 2 次', en: 'After 2 attempts' },
      given: { events: actsOn('2026-11-12', 2, {}) },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
  ],
  'HOUSE-CALLS': [
    {
      name: { zh: '有效通话 1 次', en: 'After 1 effective call' },
      given: { events: actsOn('2026-11-12', 1, { kind: 'effective' }) },
      expect: 'allow',
    },
    {
      name: { zh: '有效通话 2 次', en: 'After 2 effective calls' },
      given: { events: actsOn('2026-11-12', 2, { kind: 'effective' }) },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
  ],
  'HOUSE-MESSAGES': [
    {
      name: { zh: '今日首条', en: 'The first of the day' },
      given: { intent: { channel: 'sms' } },
      expect: 'allow',
    },
    {
      name: { zh: '今日已发 1 条邮件', en: 'After an e-mail' },
      given: {
        intent: { channel: 'sms' },
        events: actsOn('2026-11-12', 1, { kind: 'message', channel: 'email' }),
      },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
  ],
  'HOUSE-VISITS': [
    { name: { zh: '今日首次', en: 'The first of the day' }, given: { intent: visit }, expect: 'allow' },
    {
      name: { zh: '今日已访', en: 'After a visit' },
      given: { intent: visit, events: actsOn('2026-11-12', 1, { kind: 'visit', channel: 'visit' }) },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
  ],
  'HOUSE-VISIT-STAFF': [
    { name: { zh: '两人', en: 'Two people' }, given: { intent: visit }, expect: 'allow' },
    {
      name: { zh: '一人', en: 'One person' },
      given: { intent: { ...visit, staffCount: 1 } },
      expect: 'refuse',
    },
    {
      name: { zh: '人数未定', en: 'Nobody named' },
      given: { intent: { ...visit, staffCount: null } },
      expect: 'missing-fact',
    },
  ],
  'HOUSE-APPROVAL': [
    { name: { zh: '未批准', en: 'Not approved' }, given: { intent: visit }, expect: 'needs-approval' },
    {
      name: { zh: '已批准', en: 'Approved' },
      given: { intent: { ...visit, approved: true } },
      expect: 'allow',
    },
    { name: { zh: '电话无须批准', en: 'A call needs none' }, expect: 'allow' },
  ],
};

const restParties: Readonly<Record<string, NonNullable<Given['party']>>> = {
  'HOUSE-COMPLAINT': { complaintOpen: true },
  'HOUSE-DISPUTE': { disputedAll: true },
  'HOUSE-REPRESENTED': { represented: true },
  'HOUSE-INSOLVENT': { insolvent: true },
  'HOUSE-PLAN': { planPerforming: true },
  'HOUSE-CEASED': { ceasedOn: exampleDay('2026-11-02') },
  'HOUSE-FRAUD': { fraudClaimed: true },
  'HOUSE-DECEASED': { deceased: true },
  'HOUSE-CAPACITY': { minor: true },
  'HOUSE-SETTLED': { settled: true },
};

/** The examples of a house rule by its id. */
export function houseExamples(ruleId: string): readonly Example[] {
  const party = restParties[ruleId];
  if (party !== undefined) return restExamples(party);
  return (cases[ruleId] ?? []).map(example);
}
