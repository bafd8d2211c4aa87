import { type Answer, allow } from '../../answer.ts';
import type { Provision, Question } from '../../provision.ts';
import { callsWith, isUnanswered } from '../calls/counted-calls.ts';
import { allButLawyer, covered } from '../covered.ts';
import { flag } from '../flag.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { callAt, talkAt, usExample } from '../us-examples.ts';

type RapidFigures = { readonly calls: number; readonly minutes: number };

function judgeRapid({ facts, intent, moment, figures }: Question<RapidFigures>): Answer {
  const since = moment.atMs - figures.minutes * 60_000;
  const before = callsWith(facts, intent, moment.atMs).filter(
    (event) => event.contactPointId === intent.contactPointId && event.atMs >= since && isUnanswered(event),
  );
  const says = {
    zh: `${figures.minutes} 分钟内对同一号码 ${figures.calls} 次未接通，可推翻合规推定`,
    en: `${figures.calls} unanswered calls to one number within ${figures.minutes} minutes may rebut the presumption`,
  };
  if (before.length + 1 < figures.calls) return allow(says);
  return flag('rebuttal-rapid-succession', says, { counted: before.length, limit: figures.calls });
}

const missed = [callAt('2026-04-01 10:00')];

/** US-FREQ-03: calls in rapid succession speak against the presumption of compliance. */
export const rapidSuccession: Provision<RapidFigures> = {
  id: 'US-FREQ-03',
  title: { zh: '连续急拨', en: 'Calls in rapid succession' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['call'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: { calls: 2, minutes: 5 },
      citation: regulationF('1006.14(b)(2)(i)', 'comment 14(b)(2)(i)-2'),
    },
  ],
  // Rapid succession is a factor; the bureau's example is two unanswered calls to one number within five minutes.
  judge: judgeRapid,
  examples: [
    usExample(
      '未接后 5 分钟内再拨同一号码：提示',
      'Again to the same number after 5 minutes: flagged',
      '2026-04-01 10:05',
      { events: missed },
      'presumed-compliant',
    ),
    usExample('6 分钟后', 'After 6 minutes', '2026-04-01 10:06', { events: missed }, 'allow'),
    usExample('第一次拨打', 'The first call', '2026-04-01 10:05', {}, 'allow'),
    usExample(
      '前一次已通话',
      'The one before was a talk',
      '2026-04-01 10:05',
      { events: [talkAt('2026-04-01 10:00')] },
      'allow',
    ),
    usExample(
      '前一次拨的是另一号码',
      'The one before went to another number',
      '2026-04-01 10:05',
      { events: [callAt('2026-04-01 10:00', { contactPointId: null })] },
      'allow',
    ),
    usExample(
      '债权人自己拨打不适用',
      'A creditor in its own name is not covered',
      '2026-04-01 10:05',
      { events: missed, intent: { collectedBy: 'own' } },
      'not-applicable',
    ),
  ],
  notEncoded: [
    {
      zh: '这是提示，不是禁止；是否推翻推定由法院判断。',
      en: 'A flag and no bar: whether it rebuts is for a court.',
    },
  ],
};
