import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { dayComesMs, hasCome, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usExample } from '../us-examples.ts';

type WaitFigures = { readonly waitDays: number };

function judgeWait({ facts, intent, moment, figures }: Question<WaitFigures>): Answer {
  const says = {
    zh: `未通话的，首次去信后等待 ${figures.waitDays} 日再报送征信`,
    en: `Where nobody spoke with them, ${figures.waitDays} days pass after the first letter before a credit report`,
  };
  if (intent.conduct.spoken === true) return allow(says);
  const told = debtsOf(facts, intent).flatMap(({ firstContactOn }) => firstContactOn ?? []);
  if (told.length === 0)
    return allow({ zh: '尚未告知，依 US-CRED-01', en: 'They were not told: US-CRED-01' });
  const opens = (Math.max(...told) + figures.waitDays + 1) as Day;
  if (hasCome(moment, opens)) return allow(says);
  return { ...never('credit-report-too-soon', says), untilMs: dayComesMs(moment, opens) };
}

const intent = { act: 'report-credit' } as const;
const debt = { firstContactOn: exampleDay('2026-08-01') };

/** HOUSE-US-CREDIT-WAIT: how long a letter is given before a credit report. */
export const creditWait: Provision<WaitFigures> = {
  id: 'HOUSE-US-CREDIT-WAIT',
  title: { zh: '报送征信前的等待', en: 'The wait before a credit report' },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, acts: ['report-credit'] },
  dated: [{ from: knownFrom.house, figures: { waitDays: 14 }, citation: housePolicy }],
  // Fourteen consecutive days after sending; the number was not read in the commentary.
  judge: onKnownClock(judgeWait),
  examples: [
    usExample(
      '去信后第 14 日',
      'On day 14 after the letter',
      '2026-08-15 12:00',
      { debt, intent },
      'refuse',
      '2026-08-16 00:00',
    ),
    usExample('第 15 日', 'On day 15', '2026-08-16 12:00', { debt, intent }, 'allow'),
    usExample(
      '已通话不必等',
      'After a talk there is no wait',
      '2026-08-02 12:00',
      { debt, intent: { ...intent, conduct: { spoken: true } } },
      'allow',
    ),
    usExample('联系行为不适用', 'A contact is no report', '2026-08-02 12:00', { debt }, 'not-applicable'),
  ],
  notEncoded: [
    {
      zh: '已结清、已和解、破产免责债务的转让另须拦截。',
      en: 'The sale of settled or discharged debts is to be stopped elsewhere.',
    },
  ],
};
