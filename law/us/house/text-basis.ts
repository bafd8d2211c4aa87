import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import { isOver, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { basisWith, usExample } from '../us-examples.ts';

type FreshFigures = { readonly freshDays: number };

function judgeBasis({ facts, intent, moment, figures }: Question<FreshFigures>): Answer {
  const says = {
    zh: `短信只发往本人就此债务发过短信或同意的号码，且 ${figures.freshDays} 日内收到过短信或核查过未换机主`,
    en: `A text goes to a number that they texted from or agreed to, with a text from it or a check that it was not reassigned within ${figures.freshDays} days`,
  };
  const basis = pointOf(facts, intent)?.basis;
  const instead = {
    zh: '核查号码是否换机主，或改用信函',
    en: 'Check the number for reassignment, or send a letter',
  };
  if (!basis || (basis.textedOn === null && basis.consentOn === null))
    return never('no-electronic-basis', says, instead);
  if (basis.optedOutOn !== null) return never('opted-out', says, instead);
  const last = Math.max(basis.textedOn ?? 0, basis.reassignedCheckOn ?? 0);
  if (last > 0 && !isOver(moment, (last + figures.freshDays) as Day)) return allow(says);
  return never('number-not-fresh', says, instead);
}

const intent = { channel: 'sms' } as const;
const day = exampleDay('2026-06-13');
const given = (basis: Parameters<typeof basisWith>[0]) => ({ intent, point: { basis: basisWith(basis) } });

/** HOUSE-US-TEXT-BASIS: a text only to a number that is theirs by fresh knowledge. */
export const textBasis: Provision<FreshFigures> = {
  id: 'HOUSE-US-TEXT-BASIS',
  title: { zh: '短信号码的依据', en: 'What a number for texts rests on' },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['sms'] },
  dated: [{ from: knownFrom.house, figures: { freshDays: 60 }, citation: housePolicy }],
  // A call from the number is not enough; the number of days was not read in the text.
  judge: onKnownClock(judgeBasis),
  examples: [
    usExample(
      '60 日前发来短信',
      'They texted 60 days ago',
      '2026-08-12 12:00',
      given({ textedOn: day }),
      'allow',
    ),
    usExample(
      '61 日前发来短信',
      'They texted 61 days ago',
      '2026-08-13 12:00',
      given({ textedOn: day }),
      'refuse',
      null,
    ),
    usExample(
      '同意过，60 日前核查过',
      'They agreed, and it was checked 60 days ago',
      '2026-08-12 12:00',
      given({ consentOn: day, reassignedCheckOn: day }),
      'allow',
    ),
    usExample(
      '同意过，61 日前核查过',
      'They agreed, and it was checked 61 days ago',
      '2026-08-13 12:00',
      given({ consentOn: day, reassignedCheckOn: day }),
      'refuse',
      null,
    ),
    usExample(
      '同意过，未核查',
      'They agreed, and nobody checked',
      '2026-08-12 12:00',
      given({ consentOn: day }),
      'refuse',
      null,
    ),
    usExample(
      '只核查过',
      'It was checked, no more',
      '2026-08-12 12:00',
      given({ reassignedCheckOn: day }),
      'refuse',
      null,
    ),
    usExample(
      '只来过电话',
      'They only ever called from it',
      '2026-08-12 12:00',
      given({ usedByPersonOn: day }),
      'refuse',
      null,
    ),
    usExample(
      '已退订',
      'They opted out',
      '2026-08-12 12:00',
      given({ textedOn: day, optedOutOn: day }),
      'refuse',
      null,
    ),
    usExample('没有任何依据', 'Nothing recorded', '2026-08-12 12:00', { intent }, 'refuse', null),
  ],
  notEncoded: [
    {
      zh: '所用数据库是否完整准确由采购人判断。',
      en: 'Whether the database is complete and accurate is judged by whoever buys it.',
    },
  ],
};
