import { judgeDailyCap } from '../../judge-daily-cap.ts';
import { actsOn } from '../../plain-case.ts';
import type { DailyCap, Provision } from '../../provision.ts';
import { gbt45251, nifa2024 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

type CallFigures = { readonly announcementsPerDay: number };

const dailyCap: DailyCap<CallFigures> = {
  per: 'person',
  counts: 'connected-announcement',
  cap: (figures) => figures.announcementsPerDay,
};

const announcement = { intent: { voice: 'informative' } } as const;

/** CN-FREQ-02: at most three connected announcements a day, the lender and all its agencies together. */
export const announcementCalls: Provision<CallFigures> = {
  id: 'CN-FREQ-02',
  title: { zh: '每日告知式语音', en: 'Announcement calls a day' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call'],
    voices: ['informative'],
    purposes: ['collect', 'locate', 'notice'],
  },
  dated: [
    { from: knownFrom.nifa2024, figures: { announcementsPerDay: 3 }, citation: nifa2024, level: 'L6' },
    { from: knownFrom.gbt45251, figures: { announcementsPerDay: 3 }, citation: gbt45251 },
  ],
  // 以语音形式告知式催收，同一金融机构和其合作的第三方催收机构对单一债务人拨通电话频次每日合计不应超过3次。
  judge: (question) =>
    judgeDailyCap(
      question,
      dailyCap,
      (limit) => ({
        zh: `告知式语音每日拨通合计不应超过 ${limit} 次`,
        en: `At most ${limit} connected announcements a day in all`,
      }),
      { zh: '改发短信，或明日再拨', en: 'Send a text message, or call tomorrow' },
    ),
  dailyCap,
  examples: [
    {
      name: { zh: '今日拨通 2 次，可再拨', en: 'After 2 connected announcements a third may go' },
      at: '2026-11-12 15:00',
      given: {
        ...announcement,
        events: actsOn('2026-11-12', 2, { kind: 'connected', voice: 'informative', agency: true }),
      },
      expect: 'allow',
    },
    {
      name: { zh: '今日拨通 3 次，明日再拨', en: 'After 3 none until tomorrow' },
      at: '2026-11-12 15:00',
      given: {
        ...announcement,
        events: actsOn('2026-11-12', 3, { kind: 'connected', voice: 'informative', agency: true }),
      },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '未拨通的不计', en: 'Calls that did not connect do not count' },
      at: '2026-11-12 15:00',
      given: { ...announcement, events: actsOn('2026-11-12', 4, { voice: 'informative' }) },
      expect: 'allow',
    },
    {
      name: {
        zh: '2024 年依协会指引，2 次后可再拨',
        en: 'In 2024, under the guideline, a third may go after 2',
      },
      at: '2024-06-03 15:00',
      given: {
        ...announcement,
        events: actsOn('2024-06-03', 2, { kind: 'connected', voice: 'informative' }),
      },
      expect: 'allow',
    },
    {
      name: { zh: '2024 年依协会指引，3 次后不可', en: 'In 2024, under the guideline, none after 3' },
      at: '2024-06-03 15:00',
      given: {
        ...announcement,
        events: actsOn('2024-06-03', 3, { kind: 'connected', voice: 'informative' }),
      },
      expect: 'refuse',
      until: '2024-06-04 00:00',
    },
    {
      name: { zh: '2024-05-15 前没有此限', en: 'Before 2024-05-15 there was no such limit' },
      at: '2024-05-14 15:00',
      given: announcement,
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '2025-02-28 起引用国家标准，仅见于单一来源；原协会指引同日废止。',
      en: 'From 2025-02-28 the national standard is cited on a single report; the guideline was repealed that day.',
    },
  ],
};
