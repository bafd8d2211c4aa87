import type { GatePoint, GatePreference } from '@duly/facts/gate-facts.ts';
import { type Answer, allow, never } from '../../answer.ts';
import { consentHolds } from '../../consent-holds.ts';
import { pointOf } from '../../effective-role.ts';
import type { Figures, Provision, Question } from '../../provision.ts';
import { allButLawyer, covered } from '../covered.ts';
import { regulationF } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { isLifted } from '../one-reply.ts';
import { consentAt, emailPoint, preferenceOn, usExample } from '../us-examples.ts';

const says = {
  zh: '不在本人已表示不方便的地点联系：信函与固定电话随地点受限，手机与电子邮件以知悉本人在该处为限',
  en: 'Not at a place known to be inconvenient: mail and landline are tied to it, mobile and e-mail only while they are known to be there',
};

/** The places that an act reaches: of the point where it is tied to one, and where they are known to be just now. */
function placesOf(point: GatePoint | null | undefined, question: Question<Figures>): readonly unknown[] {
  const { knownPlace } = question.intent.conduct;
  const carried = point?.kind === 'email' || point?.kind === 'im' || point?.nature === 'mobile';
  return carried ? [knownPlace] : [point?.place, knownPlace];
}

function judgePlace(question: Question<Figures>): Answer {
  const { facts, intent, moment } = question;
  if (isLifted(question) || consentHolds(facts, intent, moment, 'place', true)) return allow(says);
  const places = placesOf(pointOf(facts, intent), question);
  const named = (one: GatePreference): boolean => {
    if (one.kind !== 'inconvenient-place' || one.place === null || !places.includes(one.place)) return false;
    const { untilOn } = one;
    return untilOn === null || moment.locals.every(({ day }) => day <= untilOn);
  };
  if (!facts.preferences.some(named)) return allow(says);
  return never('inconvenient-place', says, {
    zh: '改用手机、电子邮件，或联系其他地点',
    en: 'Use the mobile, e-mail or another place',
  });
}

const notAtWork = preferenceOn('2026-08-03', { kind: 'inconvenient-place', place: 'work' });
const desk = { nature: 'landline', place: 'work' } as const;

/** US-PLACE-01: a place that is known to be inconvenient. `conduct.knownPlace` is where they are known to be just now. */
export const inconvenientPlace: Provision<Figures> = {
  id: 'US-PLACE-01',
  title: { zh: '不方便的地点', en: 'Inconvenient places' },
  level: 'L4',
  confidence: 'S1',
  scope: { ...covered, initiatedBy: ['creditor'], roles: allButLawyer },
  dated: [
    {
      from: knownFrom.regulationF,
      figures: {},
      citation: regulationF('1006.6(b)(1)(ii)', 'comment 6(b)(1)(ii)-1'),
    },
  ],
  // Mail and landline are associated with a place; mobile and e-mail are not, unless the consumer is known to be there.
  judge: judgePlace,
  examples: [
    usExample(
      '单位不方便：不打单位座机',
      'Work is inconvenient: no call to the landline there',
      '2026-08-12 12:00',
      { point: desk, preferences: [notAtWork] },
      'refuse',
      null,
    ),
    usExample('没有这样说过', 'Nobody said so', '2026-08-12 12:00', { point: desk }, 'allow'),
    usExample(
      '家中座机不受限',
      'The landline at home is free',
      '2026-08-12 12:00',
      { point: { ...desk, place: 'home' }, preferences: [notAtWork] },
      'allow',
    ),
    usExample(
      '寄往单位的信同样不可',
      'Nor a letter to work',
      '2026-08-12 12:00',
      {
        point: { kind: 'address', place: 'work', nature: 'unknown' },
        preferences: [notAtWork],
        intent: { channel: 'letter' },
      },
      'refuse',
      null,
    ),
    usExample(
      '手机可以',
      'The mobile is free',
      '2026-08-12 12:00',
      { point: { nature: 'mobile', place: 'work' }, preferences: [notAtWork] },
      'allow',
    ),
    usExample(
      '知悉本人正在单位，手机也不可',
      'The mobile too, once they are known to be there',
      '2026-08-12 12:00',
      { point: { nature: 'mobile' }, preferences: [notAtWork], intent: { conduct: { knownPlace: 'work' } } },
      'refuse',
      null,
    ),
    usExample(
      '邮件可以',
      'E-mail is free',
      '2026-08-12 12:00',
      { point: { ...emailPoint, place: 'work' }, preferences: [notAtWork], intent: { channel: 'email' } },
      'allow',
    ),
    usExample(
      '号码性质不明，按座机处理',
      'A number of unknown nature is taken for a landline',
      '2026-08-12 12:00',
      { point: { nature: 'unknown', place: 'work' }, preferences: [notAtWork] },
      'refuse',
      null,
    ),
    usExample(
      '本人直接同意',
      'With direct consent',
      '2026-08-12 12:00',
      { point: desk, preferences: [notAtWork], consents: [consentAt('2026-08-10 12:00', { kind: 'place' })] },
      'allow',
    ),
  ],
  notEncoded: [
    {
      zh: '从何处得知本人所在，由登记的人判断。',
      en: 'From what their whereabouts are known is for whoever records it.',
    },
  ],
};
