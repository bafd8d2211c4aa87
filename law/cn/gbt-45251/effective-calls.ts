import { judgeDailyCap } from '../../judge-daily-cap.ts';
import { actsOn } from '../../plain-case.ts';
import type { DailyCap, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

type CallFigures = { readonly effectiveCallsPerDay: number };

const dailyCap: DailyCap<CallFigures> = {
  per: 'person',
  counts: 'effective-call',
  cap: (figures) => figures.effectiveCallsPerDay,
};

/** CN-FREQ-01: at most three effective calls a day to one debtor that the collector began. */
export const effectiveCalls: Provision<CallFigures> = {
  id: 'CN-FREQ-01',
  title: { zh: '每日有效通话', en: 'Effective calls a day' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call'],
    voices: ['interactive'],
    purposes: ['collect', 'locate', 'notice'],
  },
  dated: [{ from: knownFrom.gbt45251, figures: { effectiveCallsPerDay: 3 }, citation: gbt45251 }],
  // 以语音形式（含智能语音）交互式催收，与单一债务人主动有效通话每日不应超过3次。
  judge: (question) =>
    judgeDailyCap(
      question,
      dailyCap,
      (limit) => ({
        zh: `每日主动有效通话不应超过 ${limit} 次`,
        en: `At most ${limit} effective calls a day`,
      }),
      { zh: '改发短信，或明日再拨', en: 'Send a text message, or call tomorrow' },
    ),
  dailyCap,
  examples: [
    {
      name: { zh: '今日有效通话 2 次，可再拨', en: 'After 2 effective calls a third may go' },
      at: '2026-11-12 15:00',
      given: { events: actsOn('2026-11-12', 2, { kind: 'effective' }) },
      expect: 'allow',
    },
    {
      name: { zh: '今日有效通话 3 次，明日再拨', en: 'After 3 effective calls none until tomorrow' },
      at: '2026-11-12 15:00',
      given: { events: actsOn('2026-11-12', 3, { kind: 'effective' }) },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '接通但不是本人，不算有效通话', en: 'Calls that somebody else answered are not effective' },
      at: '2026-11-12 15:00',
      given: { events: actsOn('2026-11-12', 3, { kind: 'connected' }) },
      expect: 'allow',
    },
    {
      name: { zh: '受托机构拨打的一并计数', en: "An agency's calls count with the creditor's" },
      at: '2026-11-12 15:00',
      given: {
        events: [
          ...actsOn('2026-11-12', 2, { kind: 'effective', agency: true }),
          ...actsOn('2026-11-12', 1, { kind: 'effective' }),
        ],
      },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: {
        zh: '结果未知的许可按有效通话计',
        en: 'A permit whose outcome is not known counts as effective',
      },
      at: '2026-11-12 15:00',
      given: {
        events: [
          ...actsOn('2026-11-12', 2, { kind: 'effective' }),
          ...actsOn('2026-11-12', 1, { kind: 'open' }),
        ],
      },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: {
        zh: '打给同号他人的通话不计入本人',
        en: 'Calls meant for others who share the number are not theirs',
      },
      at: '2026-11-12 15:00',
      given: { sharedEvents: actsOn('2026-11-12', 3, { kind: 'effective' }) },
      expect: 'allow',
    },
    {
      name: { zh: '昨日的通话不计入今日', en: "Yesterday's calls do not count today" },
      at: '2026-11-12 15:00',
      given: { events: actsOn('2026-11-11', 3, { kind: 'effective' }) },
      expect: 'allow',
    },
  ],
  notEncoded: [
    {
      zh: '“有效通话”未见定义；本系统按接通并核实本人计。放贷机构与受托机构合计，取较严的读法。',
      en: 'The text seen does not define "effective"; here it is connected with identity confirmed. Lender and agencies are added up, the stricter reading.',
    },
  ],
};
