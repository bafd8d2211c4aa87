import { type Answer, allow } from '../../answer.ts';
import { onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { callsWith } from '../calls/counted-calls.ts';
import { allButLawyer, covered } from '../covered.ts';
import { flag } from '../flag.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { callAt, usExample } from '../us-examples.ts';

const says = {
  zh: '敏感日子，或近日已在语音信箱留言，可推翻合规推定',
  en: 'A sensitive day, or messages left in a row, may rebut the presumption',
};

function judgeCircumstances({ facts, intent, moment }: Question<Figures>): Answer {
  const { sensitiveDays } = facts.tenant;
  if (moment.locals.some(({ day }) => sensitiveDays.includes(day)))
    return flag('rebuttal-sensitive-day', says);
  const [last, lastButOne] = callsWith(facts, intent, moment.atMs)
    .filter((event) => event.initiatedBy === 'creditor')
    .sort((a, b) => b.atMs - a.atMs);
  const both = [last, lastButOne].every(
    (event) => event?.outcome === 'voicemail' || event?.outcome === 'limited-content',
  );
  return both ? flag('rebuttal-voicemails', says) : allow(says);
}

const message = (at: string) => callAt(at, { outcome: 'voicemail' });

/** US-FREQ-05: sensitive days and a pattern of voicemails speak against the presumption of compliance. */
export const sensitiveCircumstances: Provision<Figures> = {
  id: 'US-FREQ-05',
  title: { zh: '敏感日子与反复留言', en: 'Sensitive days and patterns of voicemail' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['call'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: {},
      citation: regulationF('1006.14(b)(2)(i)', 'comment 14(b)(2)(i)-2'),
    },
  ],
  // The pattern of voicemails left and the circumstances of the day are among the factors.
  judge: onKnownClock(judgeCircumstances),
  examples: [
    usExample('平常日子', 'An ordinary day', '2026-04-02 12:00', {}, 'allow'),
    usExample(
      '本机构列为敏感的日子：提示',
      'A day that the house calls sensitive: flagged',
      '2026-04-02 12:00',
      { tenant: { sensitiveDays: [exampleDay('2026-04-02')] } },
      'presumed-compliant',
    ),
    usExample(
      '次日',
      'The day after',
      '2026-04-03 12:00',
      { tenant: { sensitiveDays: [exampleDay('2026-04-02')] } },
      'allow',
    ),
    usExample(
      '前两次都留了言：提示',
      'The two before left messages: flagged',
      '2026-04-02 12:00',
      { events: [message('2026-04-01 10:00'), message('2026-04-02 10:00')] },
      'presumed-compliant',
    ),
    usExample(
      '只留过一次言',
      'One message only',
      '2026-04-02 12:00',
      { events: [callAt('2026-04-01 10:00'), message('2026-04-02 10:00')] },
      'allow',
    ),
    usExample(
      '不知道在哪里，先补充',
      'Where the person is must be known',
      '2026-04-02 12:00',
      { party: { zones: [] } },
      'missing-fact',
    ),
  ],
  notEncoded: [
    {
      zh: '解释没有给出留言的次数；本系统自第二次连续留言起提示。',
      en: 'The commentary gives no number of messages; here two in a row are flagged.',
    },
  ],
};
