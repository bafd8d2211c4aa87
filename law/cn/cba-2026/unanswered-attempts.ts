import { judgeDailyCap } from '../../judge-daily-cap.ts';
import { actsOn } from '../../plain-case.ts';
import type { DailyCap, Provision } from '../../provision.ts';
import { cba2026 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { memberConsumerCredit } from '../products.ts';

type AttemptFigures = { readonly attemptsPerPointPerDay: number };

const dailyCap: DailyCap<AttemptFigures> = {
  per: 'point',
  counts: 'attempt',
  cap: (figures) => figures.attemptsPerPointPerDay,
};

/** CN-FREQ-03: at most six attempts a day at one contact point of the debtor. */
export const unansweredAttempts: Provision<AttemptFigures> = {
  id: 'CN-FREQ-03',
  title: { zh: '同一联系方式每日拨打', en: 'Attempts a day at one contact point' },
  level: 'L6',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: memberConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['call'],
    purposes: ['collect', 'locate', 'notice'],
  },
  dated: [{ from: knownFrom.cba2026, figures: { attemptsPerPointPerDay: 6 }, citation: cba2026 }],
  // 债务人电话未接通的，催收人员对债务人同一联系方式尝试拨打次数当天不宜超过6次；另有约定除外。
  judge: (question) =>
    judgeDailyCap(
      question,
      dailyCap,
      (limit) => ({
        zh: `同一联系方式当天拨打不宜超过 ${limit} 次`,
        en: `At most ${limit} attempts a day at one contact point`,
      }),
      {
        zh: '改用另一联系方式，或明日换时段再拨',
        en: 'Use another contact point, or call tomorrow at another hour',
      },
    ),
  dailyCap,
  examples: [
    {
      name: { zh: '同号已拨 5 次，可再拨', en: 'After 5 attempts a sixth may go' },
      at: '2026-11-12 15:00',
      given: { products: ['card'], events: actsOn('2026-11-12', 5, {}) },
      expect: 'allow',
    },
    {
      name: { zh: '同号已拨 6 次，明日再拨', en: 'After 6 attempts none until tomorrow' },
      at: '2026-11-12 15:00',
      given: { products: ['card'], events: actsOn('2026-11-12', 6, {}) },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '另一号码的拨打不计', en: 'Attempts at another number do not count' },
      at: '2026-11-12 15:00',
      given: {
        products: ['card'],
        events: actsOn('2026-11-12', 6, { contactPointId: '00000000-0000-4000-8000-00000000000b' }),
      },
      expect: 'allow',
    },
    {
      name: {
        zh: '同号几人共用，拨打合并计数',
        en: 'Attempts at a number that several share are counted together',
      },
      at: '2026-11-12 15:00',
      given: {
        products: ['card'],
        events: actsOn('2026-11-12', 4, {}),
        sharedEvents: actsOn('2026-11-12', 2, {}),
      },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '指引发布前没有此限', en: 'Before the guideline there was no such limit' },
      at: '2026-01-29 15:00',
      given: { products: ['card'], events: actsOn('2026-01-29', 6, {}) },
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '接通的拨打也计入同号次数，取较严的读法；“另有约定除外”须由合同另行登记，暂不放宽。',
      en: 'Connected calls count as attempts too, the stricter reading; an agreement on another number is not yet taken into account.',
    },
  ],
};
