import type { GateAgreement, Product } from '@duly/facts/gate-facts.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../plain-case.ts';

const untilEleven: GateAgreement = {
  kind: 'hours',
  channel: 'call',
  fromMinute: 1320,
  toMinute: 1380,
  proof: 'recording',
  agreedOn: exampleDay('2026-11-01'),
  expiresOn: exampleDay('2026-11-12'),
};

/** The same four boundaries and exceptions hold for both documents; only the product differs. */
export function quietHoursExamples(products: readonly Product[]): readonly Example[] {
  return [
    {
      name: { zh: '21:59 可以致电', en: 'At 21:59 a call may go' },
      at: '2026-11-12 21:59',
      given: { products },
      expect: 'allow',
    },
    {
      name: { zh: '22:00 起不可，次日 08:00 开放', en: 'From 22:00 it may not, until 08:00 next day' },
      at: '2026-11-12 22:00',
      given: { products },
      expect: 'refuse',
      until: '2026-11-13 08:00',
    },
    {
      name: { zh: '07:59 仍不可', en: 'At 07:59 it still may not' },
      at: '2026-11-12 07:59',
      given: { products },
      expect: 'refuse',
      until: '2026-11-12 08:00',
    },
    {
      name: { zh: '08:00 开放', en: 'At 08:00 it may' },
      at: '2026-11-12 08:00',
      given: { products },
      expect: 'allow',
    },
    {
      name: { zh: '短信同样受限', en: 'A text message is bound as well' },
      at: '2026-11-12 23:00',
      given: { products, intent: { channel: 'sms', contentClass: 'debt' } },
      expect: 'refuse',
      until: '2026-11-13 08:00',
    },
    {
      name: {
        zh: '约定到 23:00 且有录音，22:30 可以',
        en: 'Agreed until 23:00 with a recording: 22:30 is fine',
      },
      at: '2026-11-12 22:30',
      given: { products, agreements: [untilEleven] },
      expect: 'allow',
    },
    {
      name: { zh: '约定到期后不再可以', en: 'Once the agreement has ended it is not' },
      at: '2026-11-13 22:30',
      given: { products, agreements: [untilEleven] },
      expect: 'refuse',
      until: '2026-11-14 08:00',
    },
    {
      name: { zh: '没有凭证的约定不算', en: 'An agreement without proof does not count' },
      at: '2026-11-12 22:30',
      given: { products, agreements: [{ ...untilEleven, proof: '' }] },
      expect: 'refuse',
      until: '2026-11-13 08:00',
    },
    {
      name: { zh: '本人来电，随时可以答复', en: 'When the debtor calls, the answer may go at any hour' },
      at: '2026-11-12 23:00',
      given: { products, intent: { initiatedBy: 'debtor', purpose: 'reply' } },
      expect: 'not-applicable',
    },
    {
      name: { zh: '单位的货款不适用', en: 'An organisation that owes for goods is not covered' },
      at: '2026-11-12 23:00',
      given: { products: ['none'], tenant: { creditorKind: 'trade' }, party: { kind: 'organisation' } },
      expect: 'not-applicable',
    },
    {
      name: { zh: '不知道本人在哪个时区，先补充', en: 'Where the person is must be known' },
      at: '2026-11-12 12:00',
      given: { products, party: { zones: [] } },
      expect: 'missing-fact',
    },
    {
      name: { zh: '可能在上海也可能在伦敦，两地都要合适', en: 'Shanghai or London: both clocks must suit' },
      at: '2026-11-12 15:59',
      given: { products, party: { zones: ['Asia/Shanghai', 'Europe/London'] } },
      expect: 'refuse',
      until: '2026-11-12 16:00',
    },
  ];
}
