import type { Product, ReachFacts } from '@duly/facts/gate-facts.ts';
import type { Example, Given } from '../example.ts';
import { exampleDay } from '../plain-case.ts';

function reaching(reach: Partial<ReachFacts>, products: readonly Product[]): Given {
  return {
    products,
    party: {
      reach: {
        allNumbersInvalid: false,
        failedCallsInRow: 0,
        lastFailedOn: null,
        failedDaysInRow: 0,
        ...reach,
      },
    },
    point: { ownerRelation: 'family', source: 'reserved-contact' },
    intent: { targetRole: 'third-party', purpose: 'locate' },
  };
}

/** Lost contact, on each side of every figure. */
export function lostContactExamples(products: readonly Product[]): readonly Example[] {
  const today = exampleDay('2026-11-12');
  const yesterday = exampleDay('2026-11-11');
  return [
    {
      name: { zh: '连续 2 次未接通，未失联', en: '2 failed calls in a row: not lost' },
      at: '2026-11-12 15:00',
      given: reaching({ failedCallsInRow: 2, lastFailedOn: yesterday, failedDaysInRow: 1 }, products),
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '今日第 3 次未接通，次日起', en: 'The third failed call is of today: from tomorrow' },
      at: '2026-11-12 15:00',
      given: reaching({ failedCallsInRow: 3, lastFailedOn: today, failedDaysInRow: 2 }, products),
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '昨日第 3 次未接通，今日可以', en: 'The third failed call was yesterday: today it may' },
      at: '2026-11-12 00:00',
      given: reaching({ failedCallsInRow: 3, lastFailedOn: yesterday, failedDaysInRow: 2 }, products),
      expect: 'allow',
    },
    {
      name: { zh: '连续 3 日联系不上，可以', en: '3 failed days in a row: it may' },
      at: '2026-11-12 15:00',
      given: reaching({ failedCallsInRow: 2, lastFailedOn: today, failedDaysInRow: 3 }, products),
      expect: 'allow',
    },
    {
      name: { zh: '连续 2 日联系不上，不可', en: '2 failed days in a row: it may not' },
      at: '2026-11-12 15:00',
      given: reaching({ failedCallsInRow: 2, lastFailedOn: today, failedDaysInRow: 2 }, products),
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '本人号码全部失效，可以', en: 'No number of the debtor is valid: it may' },
      at: '2026-11-12 15:00',
      given: reaching({ allNumbersInvalid: true }, products),
      expect: 'allow',
    },
    {
      name: { zh: '本人已故，可寻找继承人', en: 'The debtor is dead: heirs may be looked for' },
      at: '2026-11-12 15:00',
      given: { ...reaching({}, products), party: { deceased: true } },
      expect: 'allow',
    },
    {
      name: { zh: '联系本人不在本条之内', en: "Reaching the debtor is not this rule's matter" },
      at: '2026-11-12 15:00',
      given: { products },
      expect: 'not-applicable',
    },
  ];
}

/** What a contact person may hear. */
export function neutralExamples(products: readonly Product[]): readonly Example[] {
  const point = { ownerRelation: 'family', source: 'reserved-contact' } as const;
  const asking = { targetRole: 'third-party', purpose: 'locate' } as const;
  return [
    {
      name: { zh: '只问联系方式，可以', en: 'Asking for contact data is fine' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: asking },
      expect: 'allow',
    },
    {
      name: { zh: '追问工作和婚姻，不可', en: 'Asking of job and marriage is not' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: { ...asking, conduct: { asks: 'job-marriage' } } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '联系人主动代偿，由代偿规则判断', en: 'An offer to pay is for its own rule' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: { ...asking, purpose: 'service', conduct: { offeredToPay: true } } },
      expect: 'allow',
    },
    {
      name: { zh: '请其转告还款，不可', en: 'Asking to pass on a demand is not' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: { ...asking, purpose: 'collect' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '短信用中性话术，可以', en: 'A neutral text message is fine' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: { ...asking, channel: 'sms', contentClass: 'third-party-neutral' } },
      expect: 'allow',
    },
    {
      name: { zh: '短信写了欠款，不可', en: 'A text message about the debt is not' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: { ...asking, channel: 'sms', contentClass: 'debt' } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '短信内容未定，先补充', en: 'Which text must be known' },
      at: '2026-11-12 15:00',
      given: { products, point, intent: { ...asking, channel: 'sms' } },
      expect: 'missing-fact',
    },
  ];
}

/** A contact person's refusal. */
export function optOutExamples(products: readonly Product[]): readonly Example[] {
  const intent = { targetRole: 'third-party', purpose: 'locate' } as const;
  return [
    {
      name: { zh: '联系人拒绝过，永不再联系', en: 'A contact person who refused is never reached again' },
      at: '2026-11-12 15:00',
      given: { products, point: { ownerRelation: 'family', status: 'opted-out' }, intent },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '联系人没有拒绝', en: 'A contact person who did not refuse' },
      at: '2026-11-12 15:00',
      given: { products, point: { ownerRelation: 'family' }, intent },
      expect: 'allow',
    },
  ];
}
