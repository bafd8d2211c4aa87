import type { ElectronicBasis, GatePoint } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import { dayComesMs, hasCome, onKnownClock } from '../../local-days.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Provision, Question } from '../../provision.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { basisWith, emailPoint, usExample } from '../us-examples.ts';

type NoticeFigures = { readonly optOutDays: number };

const says = {
  zh: '电子邮件只发往本人用过或直接同意、经债权人书面告知且期满未退订、或前一收债方依此用过的地址',
  en: 'E-mail goes to an address that they used or agreed to, that the creditor gave notice of and nobody opted out of, or that the collector before used likewise',
};
const instead = { zh: '寄信，或取得直接同意', en: 'Send a letter, or get direct consent' };

function noticeAnswer(
  { moment, figures }: Question<NoticeFigures>,
  point: GatePoint,
  basis: ElectronicBasis,
): Answer {
  const { noticeOn, noticeOptOutUntil } = basis;
  if (!basis.creditorUsed || noticeOn === null) return never('no-electronic-basis', says, instead);
  if (point.employerProvided === true || basis.publicDomain !== true)
    return never('no-electronic-basis', says, instead);
  const least = (noticeOn + figures.optOutDays) as Day;
  const last = noticeOptOutUntil ?? least;
  if (last < least) return never('notice-too-short', says, instead);
  const opens = (last + 1) as Day;
  if (hasCome(moment, opens)) return allow(says);
  return { ...never('notice-running', says, instead), untilMs: dayComesMs(moment, opens) };
}

function judgeBasis(question: Question<NoticeFigures>): Answer {
  const point = pointOf(question.facts, question.intent);
  const basis = point?.basis;
  if (!point || !basis) return never('no-electronic-basis', says, instead);
  if (basis.optedOutOn !== null) return never('opted-out', says, instead);
  if (basis.usedByPersonOn !== null || basis.consentOn !== null || basis.priorCollectorUsed)
    return allow(says);
  return noticeAnswer(question, point, basis);
}

const intent = { channel: 'email' } as const;
const used = exampleDay('2026-07-01');
const noticed = {
  creditorUsed: true,
  noticeOn: exampleDay('2026-08-01'),
  noticeOptOutUntil: exampleDay('2026-09-05'),
  publicDomain: true,
};
const at = (basis: Parameters<typeof basisWith>[0]) => ({
  intent,
  point: { ...emailPoint, basis: basisWith(basis) },
});

/** HOUSE-US-EMAIL-BASIS: e-mail only under one of the procedures that guard against telling third persons. */
export const emailBasis: Provision<NoticeFigures> = {
  id: 'HOUSE-US-EMAIL-BASIS',
  title: { zh: '电子邮件地址的依据', en: 'What an e-mail address rests on' },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['email'] },
  dated: [{ from: knownFrom.house, figures: { optOutDays: 35 }, citation: housePolicy }],
  // Outside these procedures an e-mail is not unlawful but unprotected; the house does not send it.
  judge: onKnownClock(judgeBasis),
  examples: [
    usExample(
      '本人曾用此地址来信',
      'They wrote from it',
      '2026-08-12 12:00',
      at({ usedByPersonOn: used }),
      'allow',
    ),
    usExample('本人直接同意', 'They agreed to it', '2026-08-12 12:00', at({ consentOn: used }), 'allow'),
    usExample(
      '前一收债方依程序用过',
      'The collector before used it likewise',
      '2026-08-12 12:00',
      at({ priorCollectorUsed: true }),
      'allow',
    ),
    usExample(
      '没有任何依据',
      'Nothing recorded',
      '2026-08-12 12:00',
      { intent, point: emailPoint },
      'refuse',
      null,
    ),
    usExample(
      '已退订',
      'They opted out',
      '2026-08-12 12:00',
      at({ usedByPersonOn: used, optedOutOn: used }),
      'refuse',
      null,
    ),
    usExample(
      '债权人告知后第 35 日，退订期最后一日',
      'On day 35 after the notice, the last to opt out',
      '2026-09-05 12:00',
      at(noticed),
      'refuse',
      '2026-09-06 00:00',
    ),
    usExample('第 36 日', 'On day 36', '2026-09-06 12:00', at(noticed), 'allow'),
    usExample(
      '未写截止日的按 35 日',
      'A notice without an end runs 35 days',
      '2026-09-05 12:00',
      at({ ...noticed, noticeOptOutUntil: null }),
      'refuse',
      '2026-09-06 00:00',
    ),
    usExample(
      '退订期只有 34 日的告知不算',
      'A notice with 34 days only',
      '2026-09-06 12:00',
      at({ ...noticed, noticeOptOutUntil: exampleDay('2026-09-04') }),
      'refuse',
      null,
    ),
    usExample(
      '债权人没有用过',
      'The creditor did not use it',
      '2026-09-06 12:00',
      at({ ...noticed, creditorUsed: false }),
      'refuse',
      null,
    ),
    usExample(
      '不是公众可用的域名',
      'Its domain is not open to the public',
      '2026-09-06 12:00',
      at({ ...noticed, publicDomain: null }),
      'refuse',
      null,
    ),
    usExample(
      '已知由雇主提供',
      'Known to be provided by the employer',
      '2026-09-06 12:00',
      { intent, point: { ...emailPoint, employerProvided: true, basis: basisWith(noticed) } },
      'refuse',
      null,
    ),
  ],
  notEncoded: [
    {
      zh: '告知的内容由模板审核核对。',
      en: 'The content of the notice is checked where templates are reviewed.',
    },
  ],
};
