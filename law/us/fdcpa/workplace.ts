import { allow, never } from '../../answer.ts';
import { pointOf } from '../../effective-role.ts';
import type { Figures, Provision } from '../../provision.ts';
import { allButLawyer, covered } from '../covered.ts';
import { fdcpa } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { isLifted } from '../one-reply.ts';
import { consentAt, usExample } from '../us-examples.ts';

const says = {
  zh: '已知或应知雇主禁止的，不在工作场所联系',
  en: 'Not at the place of work where the employer is known to forbid it',
};

const desk = { nature: 'landline', place: 'work' } as const;
const forbids = { employerProhibits: true };

/** US-PLACE-02: not at work where the employer forbids it. `conduct.knownPlace` is where they are known to be just now. */
export const workplace: Provision<Figures> = {
  id: 'US-PLACE-02',
  title: { zh: '工作场所', en: 'The place of work' },
  level: 'L1',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], roles: allButLawyer },
  dated: [{ from: knownFrom.fdcpa, figures: {}, citation: fdcpa('1692c(a)(3)') }],
  // At the consumer's place of employment if the collector knows or has reason to know that the employer prohibits it.
  judge: (question) => {
    const { facts, intent } = question;
    const atWork = pointOf(facts, intent)?.place === 'work' || intent.conduct.knownPlace === 'work';
    if (!facts.party.employerProhibits || !atWork || isLifted(question)) return allow(says);
    return never('workplace', says, { zh: '改用工作以外的联系点', en: 'Use a contact point away from work' });
  },
  examples: [
    usExample(
      '雇主禁止：不打单位电话',
      'The employer forbids it: no call to work',
      '2026-08-12 12:00',
      { party: forbids, point: desk },
      'refuse',
      null,
    ),
    usExample('不知雇主禁止', 'Nobody knows of a prohibition', '2026-08-12 12:00', { point: desk }, 'allow'),
    usExample(
      '雇主禁止，但打家中电话',
      'It is forbidden, but the call goes home',
      '2026-08-12 12:00',
      { party: forbids, point: { ...desk, place: 'home' } },
      'allow',
    ),
    usExample(
      '知悉本人正在上班，手机也不可',
      'Nor the mobile while they are known to be at work',
      '2026-08-12 12:00',
      { party: forbids, intent: { conduct: { knownPlace: 'work' } } },
      'refuse',
      null,
    ),
    usExample(
      '本人事先直接同意',
      'With direct prior consent',
      '2026-08-12 12:00',
      { party: forbids, point: desk, consents: [consentAt('2026-08-10 12:00', { kind: 'time' })] },
      'allow',
    ),
  ],
  notEncoded: [
    { zh: '“应知”由登记的人判断。', en: 'What gives reason to know is judged by whoever records it.' },
  ],
};
