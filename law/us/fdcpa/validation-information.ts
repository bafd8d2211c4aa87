import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { debtsOf } from '../../debts-of.ts';
import { isOver, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { usExample } from '../us-examples.ts';

type SendFigures = { readonly sendWithinDays: number };

function judgeSent({ facts, intent, moment, figures }: Question<SendFigures>): Answer {
  const says = {
    zh: `首次联系后 ${figures.sendWithinDays} 日内须寄出债务核实通知，过期未寄不得继续催收`,
    en: `The validation information goes out within ${figures.sendWithinDays} days of the first communication; until it has, nothing more is asked`,
  };
  const overdue = debtsOf(facts, intent).some(
    ({ firstContactOn, validationSentOn }) =>
      firstContactOn !== null &&
      validationSentOn === null &&
      isOver(moment, (firstContactOn + figures.sendWithinDays) as Day),
  );
  if (!overdue) return allow(says);
  return never('validation-overdue', says, {
    zh: '先寄债务核实通知',
    en: 'Send the validation information first',
  });
}

const first = { firstContactOn: exampleDay('2026-08-03') };

/** US-VAL-01: the validation information goes out with the first communication or within five days. */
export const validationInformation: Provision<SendFigures> = {
  id: 'US-VAL-01',
  title: { zh: '债务核实通知', en: 'Validation information' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], purposes: ['collect'] },
  dated: [{ from: knownFrom.fdcpa, figures: { sendWithinDays: 5 }, citation: fdcpa('1692g(a)') }],
  // Within five days after the initial communication, unless contained in it or the debt is paid: a written notice.
  judge: onKnownClock(judgeSent),
  examples: [
    usExample('首次联系', 'The first communication', '2026-08-03 12:00', {}, 'allow'),
    usExample('首次联系后第 5 日', 'Five days after it', '2026-08-08 12:00', { debt: first }, 'allow'),
    usExample(
      '第 6 日仍未寄',
      'Six days after it, and nothing sent',
      '2026-08-09 12:00',
      { debt: first },
      'refuse',
      null,
    ),
    usExample(
      '已寄',
      'It was sent',
      '2026-08-09 12:00',
      { debt: { ...first, validationSentOn: exampleDay('2026-08-05') } },
      'allow',
    ),
    usExample(
      '补寄通知本身可以',
      'The notice itself may still go',
      '2026-08-09 12:00',
      { debt: first, intent: { channel: 'letter', purpose: 'notice' } },
      'not-applicable',
    ),
    usExample(
      '不知道时区，先补充',
      'Where the person is must be known',
      '2026-08-09 12:00',
      { debt: first, party: { zones: [] } },
      'missing-fact',
    ),
  ],
  notEncoded: [
    {
      zh: '法条规定的是寄出的义务；过期后不再催收是其在本系统的执行方式。通知的内容由模板审核核对。',
      en: 'The Act sets the duty to send; to ask for nothing while it is unmet is how the gate carries it out. Its content is checked where templates are reviewed.',
    },
  ],
};
