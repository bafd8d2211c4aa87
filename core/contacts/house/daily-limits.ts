import type { LimitSet } from '@duly/facts/house-limits.ts';
import { allow } from '@duly/law/answer.ts';
import type { CountedKind } from '@duly/law/count-events.ts';
import { judgeDailyCap } from '@duly/law/judge-daily-cap.ts';
import type { DailyCap, Figures, Provision } from '@duly/law/provision.ts';
import type { Scope } from '@duly/law/scope.ts';
import type { Words } from '@duly/law/words.ts';
import { houseExamples } from './house-examples.ts';
import { alwaysInForce, limitsOf } from './house-provision.ts';

interface DailyLimit {
  readonly id: string;
  readonly title: Words;
  readonly per: 'person' | 'point';
  readonly counts: CountedKind;
  readonly scope: Scope;
  readonly limit: (limits: LimitSet) => number | null;
  readonly says: (limit: number) => Words;
  readonly instead: Words;
}

function dailyLimit(limit: DailyLimit): Provision {
  const dailyCap: DailyCap<Figures> = {
    per: limit.per,
    counts: limit.counts,
    cap: (_, facts) => limit.limit(limitsOf(facts)),
  };
  return {
    id: limit.id,
    title: limit.title,
    level: 'house',
    confidence: 'house',
    scope: { initiatedBy: ['creditor'], ...limit.scope },
    dated: alwaysInForce,
    judge: (question) =>
      limit.limit(limitsOf(question.facts)) === null
        ? allow({ zh: '未设上限', en: 'No limit is set' })
        : judgeDailyCap(question, dailyCap, limit.says, limit.instead),
    dailyCap,
    examples: houseExamples(limit.id),
    notEncoded: [{ zh: '跨日的频率不在此列。', en: 'Frequencies over several days are not part of it.' }],
  };
}

const tomorrow: Words = { zh: '改日，或换一种方式', en: 'Another day, or another way' };

/** The house's counts a day: attempts at a point, talks with a person, messages, visits. */
export const dailyLimits: readonly Provision[] = [
  dailyLimit({
    id: 'HOUSE-ATTEMPTS',
    title: { zh: '同一联系方式每日拨打', en: 'Attempts a day at one contact point' },
    per: 'point',
    counts: 'attempt',
    scope: { channels: ['call'] },
    limit: (limits) => limits.attemptsPerPointPerDay,
    says: (limit) => ({
      zh: `同一联系方式每日拨打不超过 ${limit} 次`,
      en: `At most ${limit} attempts a day at one contact point`,
    }),
    instead: { zh: '改用另一联系方式，或改日再拨', en: 'Use another contact point, or call another day' },
  }),
  dailyLimit({
    id: 'HOUSE-CALLS',
    title: { zh: '每日有效通话', en: 'Effective calls a day' },
    per: 'person',
    counts: 'effective-call',
    scope: { channels: ['call'] },
    limit: (limits) => limits.effectiveCallsPerPartyPerDay,
    says: (limit) => ({ zh: `每日有效通话不超过 ${limit} 次`, en: `At most ${limit} effective calls a day` }),
    instead: tomorrow,
  }),
  dailyLimit({
    id: 'HOUSE-MESSAGES',
    title: { zh: '每日消息', en: 'Messages a day' },
    per: 'person',
    counts: 'message',
    scope: { channels: ['sms', 'email', 'im'] },
    limit: (limits) => limits.messagesPerPartyPerDay,
    says: (limit) => ({
      zh: `每日短信、邮件等消息不超过 ${limit} 条`,
      en: `At most ${limit} messages a day`,
    }),
    instead: tomorrow,
  }),
  dailyLimit({
    id: 'HOUSE-VISITS',
    title: { zh: '每日外访', en: 'Visits a day' },
    per: 'person',
    counts: 'visit',
    scope: { channels: ['visit'] },
    limit: (limits) => limits.visitsPerPartyPerDay,
    says: (limit) => ({ zh: `每日外访不超过 ${limit} 次`, en: `At most ${limit} visit a day` }),
    instead: tomorrow,
  }),
];
