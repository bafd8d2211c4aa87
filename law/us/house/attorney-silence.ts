import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { dayComesMs, hasCome, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { audienceOf } from '../audience.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usExample } from '../us-examples.ts';

type WaitFigures = { readonly waitDays: number };

function judgeSilence({ facts, intent, moment, figures }: Question<WaitFigures>): Answer {
  const says = {
    zh: `律师不答复满 ${figures.waitDays} 日，才可联系本人`,
    en: `A lawyer is given ${figures.waitDays} days to answer before the person is reached`,
  };
  const silentSince = facts.party.attorney?.silentSince ?? null;
  if (silentSince === null || audienceOf(facts, intent) === 'attorney') return allow(says);
  const opens = (silentSince + figures.waitDays + 1) as Day;
  if (hasCome(moment, opens)) return allow(says);
  return {
    ...never('attorney-given-time', says, { zh: '再联系律师', en: 'Ask the lawyer again' }),
    untilMs: dayComesMs(moment, opens),
  };
}

const attorney = { reachable: true, since: exampleDay('2026-07-01'), silentSince: exampleDay('2026-08-01') };

/** HOUSE-US-ATTORNEY-SILENCE: what the house takes for a reasonable period. */
export const attorneySilence: Provision<WaitFigures> = {
  id: 'HOUSE-US-ATTORNEY-SILENCE',
  title: { zh: '律师不答复', en: 'A lawyer who does not answer' },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, initiatedBy: ['creditor'] },
  dated: [{ from: knownFrom.house, figures: { waitDays: 30 }, citation: housePolicy }],
  // The Act says a reasonable period and no number; the number is the house's own.
  judge: onKnownClock(judgeSilence),
  examples: [
    usExample(
      '去函律师后第 30 日',
      'On day 30 after the lawyer was asked',
      '2026-08-31 12:00',
      { party: { attorney } },
      'refuse',
      '2026-09-01 00:00',
    ),
    usExample('第 31 日', 'On day 31', '2026-09-01 12:00', { party: { attorney } }, 'allow'),
    usExample(
      '再问律师随时可以',
      'The lawyer may be asked again at any time',
      '2026-08-05 12:00',
      { party: { attorney }, intent: { targetRole: 'agent' } },
      'allow',
    ),
    usExample('没有律师', 'No lawyer', '2026-08-05 12:00', {}, 'allow'),
  ],
  notEncoded: [
    { zh: '以最后一次询问之日起算。', en: 'It runs from the last day on which the lawyer was asked.' },
  ],
};
