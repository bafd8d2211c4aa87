import { parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { loadGateFacts } from '../contacts/load-gate-facts.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let supervisor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
});

afterAll(() => duly.close());

type Body = Record<string, unknown>;

const post = (of: PlantedCase, what: string, body: Body, who = collector) =>
  who.send('POST', `/api/parties/${of.partyId}/${what}`, body);
const call = (of: PlantedCase, who = collector) =>
  post(of, 'permits', { channel: 'call', pointId: of.phoneId }, who);
const day = (text: string) => parseDay(text);

const factsOf = (of: PlantedCase, accountId: string | null = null) =>
  inTenant(duly.deps.pool, tenantId, (tx) => loadGateFacts(tx, of.partyId, duly.clock.nowMs, accountId));

const tasksOf = (of: PlantedCase) =>
  inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query('select overdue_minor from open_tasks where tenant_id = $1 and party_id = $2', [
      tenantId,
      of.partyId,
    ]),
  );

test('"not before eleven" closes the telephone until eleven and takes the open permit back', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '十一点前');
  const before = await call(made);
  expect(before.status).toBe(201);
  const kept = await post(made, 'preferences', { kind: 'inconvenient-time', fromMinute: 0, toMinute: 660 });
  expect(kept.body).toMatchObject({ fromMinute: 0, toMinute: 660, saidOn: '2026-03-02', source: 'person' });
  const after = await call(made);
  expect(after.status).toBe(409);
  // Eleven in Shanghai.
  expect(after.body.decision).toMatchObject({ until: '2026-03-02T03:00:00.000Z' });
  const spoken = await post(made, 'contacts', {
    permitId: before.body.permitId,
    direction: 'out',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'nobody',
    result: 'no-answer',
    startedAt: '2026-03-02T02:00:00Z',
  });
  expect((spoken.body.refusals as { code: string }[]).map((one) => one.code)).toEqual(['permit-revoked']);
  const withdraw = `/api/preferences/${kept.body.preferenceId}/withdraw`;
  expect((await collector.send('POST', withdraw)).status).toBe(403);
  expect((await supervisor.send('POST', withdraw)).status).toBe(200);
  expect((await call(made)).status).toBe(201);
  expect((await supervisor.send('POST', withdraw)).status).toBe(404);
});

test('a preference that asks for nothing is refused', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '空要求');
  const answer = await post(made, 'preferences', { kind: 'inconvenient-place' });
  expect(answer).toMatchObject({ status: 422, body: { refusals: [{ code: 'preference-incomplete' }] } });
});

test('a consent that goes past a lawyer needs whoever may lift stops', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '越过律师');
  const body = { kind: 'attorney-bypassed', direct: false, proof: '法院许可' };
  expect((await post(made, 'consents', body)).status).toBe(403);
  expect((await post(made, 'consents', body, supervisor)).status).toBe(201);
});

test('everything that is recorded about a person comes back as the gate’s facts', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '全部事实');
  const debt = `/api/accounts/${made.accountId}`;
  const basis = {
    usedByPersonOn: '2026-01-05',
    consentOn: '2026-01-06',
    creditorUsed: true,
    noticeOn: '2026-01-07',
    noticeOptOutUntil: '2026-02-11',
    publicDomain: false,
    priorCollectorUsed: true,
    optedOutOn: '2026-02-20',
    textedOn: '2026-01-08',
    reassignedCheckOn: '2026-01-09',
  };
  const sent = [
    collector.send('PATCH', `/api/parties/${made.partyId}/whereabouts`, {
      zones: ['America/New_York', 'America/Chicago'],
      places: ['US', 'US-NY', 'US-IL'],
    }),
    collector.send('PATCH', `${debt}/debt`, {
      product: 'card',
      use: 'personal',
      inDefaultWhenObtained: true,
      limitationEndsOn: '2029-02-25',
      validationSentOn: '2026-02-26',
      validationReceivedOn: '2026-02-28',
      countsWith: '0417-22',
    }),
    collector.send('PATCH', `/api/contact-points/${made.emailId}`, {
      place: 'work',
      employerProvided: true,
      basis,
    }),
    collector.send('PATCH', `/api/contact-points/${made.phoneId}`, { nature: 'mobile' }),
    post(made, 'agreements', {
      kind: 'only-hours',
      channel: 'call',
      fromMinute: 1080,
      toMinute: 1200,
      proof: '2026-03-01 电话录音',
      agreedOn: '2026-03-01',
      expiresOn: '2026-12-31',
    }),
    post(made, 'consents', {
      kind: 'calls',
      channel: 'call',
      pointId: made.phoneId,
      accountIds: [made.accountId],
      givenAt: '2026-03-01T15:00:00Z',
      direct: true,
      proof: '来电时同意',
    }),
    post(made, 'preferences', {
      kind: 'inconvenient-place',
      place: 'work',
      weekdays: [1, 5],
      fromMinute: 480,
      toMinute: 1020,
      until: '2026-06-30',
      saidAt: '2026-03-01T15:00:00Z',
      source: 'attorney',
    }),
    collector.send('POST', `${debt}/disputes`, {
      kind: 'quality',
      inWriting: true,
      itemIds: [made.itemIds[0]],
      saidOn: '2026-03-01',
      proof: '质量异议函',
    }),
    post(made, 'stops', { kind: 'cease', askedBy: 'self', since: '2026-02-27' }),
    post(made, 'stops', {
      kind: 'represented',
      askedBy: 'representative',
      reachable: false,
      silentSince: '2026-02-28',
      since: '2026-02-01',
    }),
    ...(['complaint', 'deceased', 'minor', 'incapacitated', 'vulnerable', 'hardship'] as const).map((kind) =>
      post(made, 'stops', { kind, askedBy: 'third-party' }),
    ),
    ...(['fraud-claim', 'employer-prohibits'] as const).map((kind) =>
      post(made, 'stops', { kind, askedBy: 'self' }),
    ),
    post(made, 'stops', { kind: 'insolvent', askedBy: 'court', since: '2026-01-15' }),
    post(made, 'stops', {
      kind: 'breathing-space',
      askedBy: 'public-register',
      since: '2026-03-10',
      until: '2026-05-08',
    }),
    post(made, 'stops', { kind: 'plan-performing', askedBy: 'creditor-file', accountId: made.accountId }),
    post(made, 'stops', { kind: 'stop-request', askedBy: 'self', channel: 'sms' }),
    post(made, 'stops', { kind: 'stop-request', askedBy: 'self', channel: 'email', pointId: made.emailId }),
  ];
  const answers = await Promise.all(sent);
  expect(answers.filter((answer) => answer.status >= 300).map((answer) => answer.text)).toEqual([]);
  const inbound = await post(made, 'contacts', {
    direction: 'in',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'self',
    result: 'asks-plan',
    reason: 'cash-flow',
    startedAt: '2026-03-02T01:50:00Z',
    accountIds: [made.accountId],
  });
  expect(inbound.status).toBe(201);
  const facts = await factsOf(made, made.accountId);
  expect(facts?.party).toEqual({
    partyId: made.partyId,
    kind: 'person',
    zones: ['America/New_York', 'America/Chicago'],
    places: ['US', 'US-NY', 'US-IL'],
    stopAll: false,
    stoppedChannels: ['sms'],
    complaintOpen: true,
    disputedAll: false,
    deceased: true,
    incapacitated: true,
    represented: true,
    insolvent: true,
    planPerforming: true,
    settled: false,
    reach: { allNumbersInvalid: false, failedCallsInRow: 0, lastFailedOn: null, failedDaysInRow: 0 },
    minor: true,
    ceasedOn: day('2026-02-27'),
    attorney: { reachable: false, since: day('2026-02-01'), silentSince: day('2026-02-28') },
    employerProhibits: true,
    vulnerable: true,
    hardship: true,
    fraudClaimed: true,
    moratoria: expect.arrayContaining([
      { kind: 'insolvency', from: day('2026-01-15'), until: null, treatmentEndedOn: null },
      { kind: 'breathing-space', from: day('2026-03-10'), until: day('2026-05-08'), treatmentEndedOn: null },
    ]),
  });
  expect(facts?.party.moratoria).toHaveLength(2);
  expect(facts?.products).toEqual(['card']);
  expect(facts?.debts).toEqual([
    {
      debtId: made.accountId,
      product: 'card',
      use: 'personal',
      openMinor: 600_000n,
      currency: 'CNY',
      inDefaultWhenObtained: true,
      limitationEndsOn: day('2029-02-25'),
      disputes: [
        {
          on: day('2026-03-01'),
          inWriting: true,
          kind: 'quality',
          partMinor: 300_000n,
          answeredOn: null,
          closedOn: null,
        },
      ],
      validationSentOn: day('2026-02-26'),
      validationReceivedOn: day('2026-02-28'),
      // The person rang on the first of March where they are: in New York it was still the evening before the second.
      firstContactOn: day('2026-03-01'),
      planPerforming: true,
      countsWith: '0417-22',
    },
  ]);
  expect(facts?.points.find((one) => one.pointId === made.emailId)).toMatchObject({
    place: 'work',
    employerProvided: true,
    stoppedChannels: ['email'],
    basis: {
      usedByPersonOn: day('2026-01-05'),
      consentOn: day('2026-01-06'),
      creditorUsed: true,
      noticeOn: day('2026-01-07'),
      noticeOptOutUntil: day('2026-02-11'),
      publicDomain: false,
      priorCollectorUsed: true,
      optedOutOn: day('2026-02-20'),
      textedOn: day('2026-01-08'),
      reassignedCheckOn: day('2026-01-09'),
    },
  });
  expect(facts?.points.find((one) => one.pointId === made.phoneId)).toMatchObject({
    nature: 'mobile',
    place: null,
    employerProvided: null,
    basis: null,
  });
  expect(facts?.agreements).toEqual([
    {
      kind: 'only-hours',
      channel: 'call',
      fromMinute: 1080,
      toMinute: 1200,
      proof: '2026-03-01 电话录音',
      agreedOn: day('2026-03-01'),
      expiresOn: day('2026-12-31'),
    },
  ]);
  expect(facts?.consents).toEqual([
    {
      kind: 'calls',
      channel: 'call',
      pointId: made.phoneId,
      debtIds: [made.accountId],
      givenOn: day('2026-03-01'),
      givenAtMs: Date.parse('2026-03-01T15:00:00Z'),
      direct: true,
      usedUpAtMs: null,
      withdrawnOn: null,
      proof: '来电时同意',
    },
  ]);
  expect(facts?.preferences).toEqual([
    {
      kind: 'inconvenient-place',
      channel: null,
      pointId: null,
      place: 'work',
      weekdays: [1, 5],
      fromMinute: 480,
      toMinute: 1020,
      saidOn: day('2026-03-01'),
      saidAtMs: Date.parse('2026-03-01T15:00:00Z'),
      untilOn: day('2026-06-30'),
      source: 'attorney',
    },
  ]);
  expect(facts?.events).toEqual([
    {
      kind: 'effective',
      contactPointId: made.phoneId,
      channel: 'call',
      voice: 'interactive',
      localDay: day('2026-03-01'),
      atMs: Date.parse('2026-03-02T01:50:00Z'),
      agency: false,
      initiatedBy: 'debtor',
      outcome: 'conversation',
      role: 'debtor',
      debtIds: [made.accountId],
    },
  ]);
  // The same through the case, and both ends of a consent.
  const view = await collector.get(`/api/parties/${made.partyId}/case`);
  expect(view.body.agreed).toMatchObject({
    whereabouts: { zones: ['America/New_York', 'America/Chicago'], places: ['US', 'US-NY', 'US-IL'] },
    debts: [{ product: 'card', use: 'personal' }],
    disputes: [{ partMinor: '300000', proof: '质量异议函' }],
  });
  const [consent] = (view.body.agreed as { consents: { consentId: string }[] }).consents;
  const ended = await collector.send('POST', `/api/consents/${consent?.consentId}/end`, { how: 'used-up' });
  expect(ended.body).toMatchObject({ usedUpAt: '2026-03-02T02:00:00.000Z', withdrawnOn: null });
  expect((await factsOf(made))?.consents[0]?.usedUpAtMs).toBe(duly.clock.nowMs);
});

test('the end of a treatment, an asking for a place and a published rate are facts of their days', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '其余事实');
  const crisis = await post(made, 'stops', { kind: 'mental-health-crisis', askedBy: 'public-register' });
  const change = { treatmentEndedOn: '2026-02-27' };
  const ended = await supervisor.send('PATCH', `/api/stops/${crisis.body.stopId}`, change);
  expect(ended.body).toMatchObject(change);
  expect((await factsOf(made))?.party.moratoria).toEqual([
    {
      kind: 'mental-health-crisis',
      from: day('2026-03-02'),
      until: null,
      treatmentEndedOn: day('2026-02-27'),
    },
  ]);
  const manager = await duly.signInAs(tenantId, ['manager']);
  const rate = { series: 'cn-lpr-1y', from: '2026-02-20', until: '2026-03-19', ratePpm: 30_000 };
  const calendar = { country: 'CN', sensitiveDays: [], disasters: [], rates: [rate] };
  expect((await manager.send('POST', '/api/house/calendar', calendar)).body).toEqual(calendar);
  expect((await factsOf(made))?.rates).toEqual([
    { series: 'cn-lpr-1y', from: day('2026-02-20'), until: day('2026-03-19'), ratePpm: 30_000 },
  ]);
});

test('an outward call knows its debt, how it ended and whom it reached; a message left is no unanswered call', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '外呼事实');
  const given = await post(made, 'permits', {
    channel: 'call',
    pointId: made.phoneId,
    accountId: made.accountId,
  });
  expect((await factsOf(made))?.events).toMatchObject([
    { kind: 'open', outcome: 'unknown', initiatedBy: 'creditor', role: 'debtor', debtIds: [made.accountId] },
  ]);
  const contact = {
    permitId: given.body.permitId,
    direction: 'out',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'machine',
    result: 'answering-machine',
    startedAt: '2026-03-02T02:00:10Z',
    accountId: made.accountId,
  };
  expect((await post(made, 'contacts', { ...contact, outcome: 'busy' })).body).toMatchObject({
    refusals: [{ code: 'outcome-not-for-result' }],
  });
  expect((await post(made, 'contacts', { ...contact, outcome: 'limited-content' })).status).toBe(201);
  expect((await factsOf(made))?.events).toMatchObject([
    { kind: 'connected', outcome: 'limited-content', debtIds: [made.accountId] },
  ]);
});

test('what is said in a call is kept with it and counts at once', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '通话所说');
  const given = await call(made);
  const contact = await post(made, 'contacts', {
    permitId: given.body.permitId,
    direction: 'out',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'self',
    result: 'refuses-talk',
    startedAt: '2026-03-02T02:00:10Z',
    said: {
      consent: { kind: 'channel', channel: 'email', direct: true, proof: '电话中同意邮件' },
      preference: { kind: 'avoid-channel', channel: 'call', source: 'person' },
      employerProhibits: true,
    },
  });
  expect(contact.status).toBe(201);
  const facts = await factsOf(made);
  expect(facts?.consents).toMatchObject([{ kind: 'channel', channel: 'email', direct: true }]);
  expect(facts?.preferences).toMatchObject([{ kind: 'avoid-channel', channel: 'call' }]);
  expect(facts?.party.employerProhibits).toBe(true);
  expect((await call(made)).status).toBe(409);
});

test('a dispute of lines holds these; of the whole debt it holds all; closed, they come back', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '异议范围');
  const url = `/api/accounts/${made.accountId}/disputes`;
  const part = await collector.send('POST', url, {
    kind: 'quality',
    inWriting: false,
    itemIds: [made.itemIds[0]],
  });
  expect(part.body).toMatchObject({ partMinor: '300000', closedOn: null });
  expect(await tasksOf(made)).toEqual([{ overdue_minor: 200_000n }]);
  expect((await call(made)).status).toBe(201);
  const whole = await collector.send('POST', url, { kind: 'dispute', inWriting: true });
  expect(whole.body).toMatchObject({ partMinor: null, itemIds: [...made.itemIds].sort() });
  expect(await tasksOf(made)).toEqual([]);
  expect((await call(made)).status).toBe(409);
  const line = `/api/accounts/${made.accountId}/items/${made.itemIds[1]}/dispute`;
  expect(await collector.send('POST', line, { disputed: false })).toMatchObject({
    status: 409,
    body: { code: 'item-in-whole-dispute' },
  });
  const answered = await collector.send('POST', `/api/disputes/${whole.body.disputeId}/answer`, {
    on: '2026-03-02',
  });
  expect(answered.body).toMatchObject({ answeredOn: '2026-03-02' });
  const closed = await collector.send('POST', `/api/disputes/${whole.body.disputeId}/close`, {});
  expect(closed.body).toMatchObject({ closedOn: '2026-03-02' });
  // The first line is still disputed by itself.
  expect(await tasksOf(made)).toEqual([{ overdue_minor: 200_000n }]);
  await collector.send('POST', `/api/disputes/${part.body.disputeId}/close`, {});
  expect(await tasksOf(made)).toEqual([{ overdue_minor: 500_000n }]);
});

test('a sum in dispute without lines leaves the ladder as it is, and the gate knows of it', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '金额异议');
  const url = `/api/accounts/${made.accountId}/disputes`;
  await collector.send('POST', url, { kind: 'dispute', inWriting: true, partMinor: '12345' });
  expect(await tasksOf(made)).toEqual([{ overdue_minor: 500_000n }]);
  expect((await factsOf(made))?.debts[0]?.disputes).toMatchObject([{ partMinor: 12_345n, inWriting: true }]);
  expect((await call(made)).status).toBe(201);
});
