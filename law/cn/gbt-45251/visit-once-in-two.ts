import { missingFact, never } from '../../answer.ts';
import { judgeDailyCap } from '../../judge-daily-cap.ts';
import { actsOn } from '../../plain-case.ts';
import type { DailyCap, Provision } from '../../provision.ts';
import { gbt45251 } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { onlineConsumerCredit } from '../products.ts';

type VisitFigures = { readonly visitsPerDay: number; readonly staffMin: number };

const dailyCap: DailyCap<VisitFigures> = {
  per: 'person',
  counts: 'visit',
  cap: (figures) => figures.visitsPerDay,
};

const visit = { channel: 'visit', staffCount: 2 } as const;

/** CN-VISIT-01: a field visit at most once a day, by at least two people. */
export const visitOnceInTwo: Provision<VisitFigures> = {
  id: 'CN-VISIT-01',
  title: { zh: '外访每日一次，至少两人', en: 'One visit a day, at least two people' },
  level: 'L5',
  confidence: 'S3',
  scope: {
    creditorKinds: ['lender'],
    debtorKinds: ['person'],
    products: onlineConsumerCredit,
    initiatedBy: ['creditor'],
    channels: ['visit'],
  },
  dated: [{ from: knownFrom.gbt45251, figures: { visitsPerDay: 1, staffMin: 2 }, citation: gbt45251 }],
  judge: (question) => {
    const { figures, intent } = question;
    // 现场催收……至少2人同行。
    if (intent.staffCount === null)
      return missingFact('staff-count', { zh: '同行人数', en: 'how many people go' });
    if (intent.staffCount < figures.staffMin) {
      return never('too-few-staff', {
        zh: `外访至少 ${figures.staffMin} 人同行，现为 ${intent.staffCount} 人`,
        en: `A visit takes at least ${figures.staffMin} people; ${intent.staffCount} planned`,
      });
    }
    // 现场催收每日不超过1次。
    return judgeDailyCap(
      question,
      dailyCap,
      (limit) => ({ zh: `外访每日不超过 ${limit} 次`, en: `At most ${limit} visit a day` }),
      { zh: '改日外访，或致电', en: 'Visit on another day, or call' },
    );
  },
  dailyCap,
  examples: [
    {
      name: { zh: '今日首次、两人同行', en: 'First visit of the day, two people' },
      at: '2026-11-12 15:00',
      given: { intent: visit },
      expect: 'allow',
    },
    {
      name: { zh: '一人前往，不可', en: 'One person alone may not' },
      at: '2026-11-12 15:00',
      given: { intent: { ...visit, staffCount: 1 } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '今日已访，明日再访', en: 'Once visited, not again until tomorrow' },
      at: '2026-11-12 15:00',
      given: { intent: visit, events: actsOn('2026-11-12', 1, { kind: 'visit', channel: 'visit' }) },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '未定人数，先补充', en: 'How many go must be known' },
      at: '2026-11-12 15:00',
      given: { intent: { ...visit, staffCount: null } },
      expect: 'missing-fact',
    },
  ],
  notEncoded: [
    {
      zh: '证件、录音录像、着装、未经同意不得进入，由外访流程核对。',
      en: 'Identity cards, recording, clothing and entry only with consent are checked in the visit workflow.',
    },
  ],
};
