import { allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import { exampleDay } from '../../plain-case.ts';
import type { Figures, Provision } from '../../provision.ts';
import { covered } from '../covered.ts';
import { housePolicy } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { basisWith, emailPoint, usExample } from '../us-examples.ts';

const says = {
  zh: '已知由雇主提供的邮箱不用，除非本人用过或同意，或前一收债方依此用过',
  en: 'No e-mail that is known to be provided by the employer, unless they used or agreed to it, or the collector before did likewise',
};

const at = '2026-08-12 12:00';
const intent = { channel: 'email' } as const;
const work = { ...emailPoint, employerProvided: true } as const;

/** HOUSE-US-WORK-EMAIL: an employer reads what it provides. */
export const workEmail: Provision<Figures> = {
  id: 'HOUSE-US-WORK-EMAIL',
  title: { zh: '雇主提供的邮箱', en: "The employer's e-mail" },
  level: 'house',
  confidence: 'house',
  scope: { ...covered, initiatedBy: ['creditor'], channels: ['email'] },
  dated: [{ from: knownFrom.house, figures: {}, citation: housePolicy }],
  // Told by anyone is known; nobody must look through addresses by hand.
  judge: ({ facts, intent: asked }) => {
    const point = pointOf(facts, asked);
    const basis = point?.basis;
    const theirs =
      basis && (basis.usedByPersonOn !== null || basis.consentOn !== null || basis.priorCollectorUsed);
    if (point?.employerProvided !== true || theirs) return allow(says);
    return never('employer-email', says, {
      zh: '改用私人邮箱或信函',
      en: 'Use a private address or a letter',
    });
  },
  examples: [
    usExample(
      '已知由雇主提供',
      'Known to be provided by the employer',
      at,
      { intent, point: work },
      'refuse',
      null,
    ),
    usExample('无人说过', 'Nobody said so', at, { intent, point: emailPoint }, 'allow'),
    usExample(
      '本人用它来过信',
      'They wrote from it themselves',
      at,
      { intent, point: { ...work, basis: basisWith({ usedByPersonOn: exampleDay('2026-07-01') }) } },
      'allow',
    ),
    usExample(
      '债权人告知不够',
      "The creditor's notice is not enough",
      at,
      {
        intent,
        point: { ...work, basis: basisWith({ creditorUsed: true, noticeOn: exampleDay('2026-06-01') }) },
      },
      'refuse',
      null,
    ),
  ],
  notEncoded: [{ zh: '不要求人工审查每个地址。', en: 'Addresses need no review by hand.' }],
};
