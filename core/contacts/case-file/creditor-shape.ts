import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { HoursLimit, HouseLimits, LimitSet } from '@duly/facts/house-limits.ts';
import { noHouseLimits } from '@duly/law/plain-case.ts';
import { channels, creditorKinds } from './code-words.ts';
import { zoneOfCountry } from './country-defaults.ts';
import {
  byCode,
  clock,
  code,
  country,
  day,
  field,
  flag,
  houseLimitsBy,
  list,
  needed,
  nullable,
  object,
  text,
  whole,
  zone,
} from './make-shape.ts';
import type { Shape } from './shape.ts';

const hours: Shape<HoursLimit> = object<HoursLimit>('Hours', {
  fromMinute: needed('自', 'from', clock, 'from'),
  toMinute: needed('至', 'to', clock, 'to'),
  businessDaysOnly: field('仅工作日', 'business days only', flag, false),
});

const perDay = nullable(whole(0, 1000));

const limitSet: Shape<LimitSet> = object<LimitSet>('LimitSet', {
  hours: field('各渠道时段', 'hours by channel', byCode(channels, hours), {}),
  attemptsPerPointPerDay: field('每号每日拨打', 'attempts a day at a point', perDay, null),
  effectiveCallsPerPartyPerDay: field('每日有效通话', 'effective calls a day', perDay, null),
  messagesPerPartyPerDay: field('每日消息', 'messages a day', perDay, null),
  visitsPerPartyPerDay: field('每日外访', 'visits a day', perDay, null),
  visitStaffMin: field('外访最少人数', 'people on a visit', whole(0, 20), 0),
  approvalChannels: field('须批准的渠道', 'channels that need approval', list(code(channels), 6), []),
});

const title: Shape<HouseLimits['title']> = object<HouseLimits['title']>('Words', {
  zh: needed('中文', 'Chinese', text(200)),
  en: needed('英文', 'English', text(200)),
});

const houseLimits: Shape<HouseLimits> = object<HouseLimits>('HouseLimits', {
  id: field('代码', 'id', text(60), 'case'),
  version: field('版本', 'version', whole(1, 100_000), 1),
  title: field('名称', 'title', title, { zh: '案例限额', en: 'Limits of the case' }),
  person: field('对个人', 'towards a person', limitSet, noHouseLimits.person),
  organisation: field('对单位', 'towards an organisation', limitSet, noHouseLimits.organisation),
});

/** The creditor: what it is, where it is, and its own limits; none unless the file says so, so that the law shows alone. */
export const creditorShape: Shape<GateFacts['tenant']> = object<GateFacts['tenant']>('Creditor', {
  creditorKind: field('债权人类型', 'kind of creditor', code(creditorKinds), 'lender', 'kind'),
  country: field('国家', 'country', country, (_, setting) => setting.country),
  zone: field('时区', 'time zone', zone, (_, setting) => zoneOfCountry(setting.country) ?? 'UTC'),
  calendarId: field(
    '工作日历',
    'business calendar',
    text(40),
    (_, { country }) => (country === 'CN' ? 'cn' : 'weekdays'),
    'calendar',
  ),
  sensitiveDays: field('敏感日', 'sensitive days', list(day), []),
  houseLimits: field('内部限额', 'house limits', houseLimitsBy(houseLimits), noHouseLimits),
});
