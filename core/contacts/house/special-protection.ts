import type { GateFacts } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { allow, never } from '@duly/law/answer.ts';
import { pointOf } from '@duly/law/effective-role.ts';
import type { Example } from '@duly/law/example.ts';
import { type MinuteRange, wholeDay } from '@duly/law/hours.ts';
import { judgeHours } from '@duly/law/judge-hours.ts';
import { exampleDay } from '@duly/law/plain-case.ts';
import type { Figures, Provision, Question } from '@duly/law/provision.ts';
import { alwaysInForce } from './house-provision.ts';

const collects = { initiatedBy: ['creditor'], purposes: ['collect', 'locate'] } as const;
const at = '2026-11-12 15:00';

// Made once: nearly everybody gets these answers, some dozen times a decision.
const unprotected = allow({ zh: '没有保护期', en: 'No protection runs' });
const ordinaryDay = allow({ zh: '没有登记敏感日', en: 'No sensitive day is listed' });
const ordinaryPerson = allow({ zh: '未登记为易受伤害', en: 'Not recorded as vulnerable' });
const noHardship = allow({ zh: '没有登记困难', en: 'No hardship is recorded' });
const notForbidden = allow({ zh: '不在单位，或单位未禁止', en: 'Not at work, or not forbidden' });

const shut: readonly MinuteRange[] = [];

function protectedOn(facts: GateFacts, day: Day): boolean {
  return facts.party.moratoria.some(({ from, until }) => from <= day && (until === null || day <= until));
}

const untilPassed = (question: Question<Figures>, day: Day): readonly MinuteRange[] =>
  protectedOn(question.facts, day) ? shut : wholeDay;

const breathing = { kind: 'breathing-space', from: exampleDay('2026-11-10') } as const;

/** While somebody is protected for a time (breathing space, a disaster, an adviser's plan) the house asks for nothing. */
export const protectedTime: Provision = {
  id: 'HOUSE-PROTECTED',
  title: { zh: '保护期内', en: 'A protection runs' },
  level: 'house',
  confidence: 'house',
  scope: collects,
  dated: alwaysInForce,
  judge: (question) =>
    question.facts.party.moratoria.length === 0
      ? unprotected
      : judgeHours(
          question.moment,
          (day) => untilPassed(question, day),
          'protected',
          { zh: '保护期内不催收', en: 'No collection while a protection runs' },
          {
            zh: '等保护期结束，或联系办理的顾问、管理人',
            en: 'Wait for its end, or reach the adviser or administrator',
          },
        ),
  hours: untilPassed,
  examples: [
    {
      name: { zh: '保护期最后一天', en: 'On its last day' },
      at,
      given: { party: { moratoria: [{ ...breathing, until: exampleDay('2026-11-12') }] } },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '次日恢复', en: 'The day after: yes' },
      at: '2026-11-13 15:00',
      given: { party: { moratoria: [{ ...breathing, until: exampleDay('2026-11-12') }] } },
      expect: 'allow',
    },
    {
      name: { zh: '没有截止日', en: 'Without an end' },
      at,
      given: { party: { moratoria: [{ ...breathing, until: null }] } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '尚未开始', en: 'Not begun yet' },
      at: '2026-11-09 15:00',
      given: { party: { moratoria: [{ ...breathing, until: null }] } },
      expect: 'allow',
    },
  ],
  notEncoded: [{ zh: '各法对保护期的例外见各法规则。', en: 'Exceptions of a law stand in its own rules.' }],
};

const sensitive = (question: Question<Figures>, day: Day): readonly MinuteRange[] =>
  question.facts.tenant.sensitiveDays.includes(day) ? shut : wholeDay;

/** On days of mourning and the like the house does not collect. */
export const sensitiveDays: Provision = {
  id: 'HOUSE-SENSITIVE-DAYS',
  title: { zh: '敏感日', en: 'Sensitive days' },
  level: 'house',
  confidence: 'house',
  scope: collects,
  dated: alwaysInForce,
  judge: (question) =>
    question.facts.tenant.sensitiveDays.length === 0
      ? ordinaryDay
      : judgeHours(
          question.moment,
          (day) => sensitive(question, day),
          'sensitive-day',
          { zh: '敏感日不催收', en: 'No collection on a sensitive day' },
          { zh: '改到之后的日子', en: 'Plan it for a day after' },
        ),
  hours: sensitive,
  examples: [
    {
      name: { zh: '敏感日当天', en: 'On the day' },
      at,
      given: { tenant: { sensitiveDays: [exampleDay('2026-11-12')] } },
      expect: 'refuse',
      until: '2026-11-13 00:00',
    },
    {
      name: { zh: '前一天', en: 'The day before' },
      at: '2026-11-11 15:00',
      given: { tenant: { sensitiveDays: [exampleDay('2026-11-12')] } },
      expect: 'allow',
    },
  ],
  notEncoded: [{ zh: '哪些日子敏感由单位登记。', en: 'Which days these are is for the tenant to list.' }],
};

const spoken: ReadonlySet<string> = new Set(['call', 'visit', 'im']);

/** Somebody vulnerable is spoken to only by whom a supervisor chose for it. */
export const vulnerablePeople: Provision = {
  id: 'HOUSE-VULNERABLE',
  title: { zh: '易受伤害的人', en: 'Vulnerable people' },
  level: 'house',
  confidence: 'house',
  scope: collects,
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    if (!facts.party.vulnerable) return ordinaryPerson;
    const says = {
      zh: '对易受伤害的人，通话、外访须主管逐次批准',
      en: 'A supervisor approves each call or visit to somebody vulnerable',
    };
    if (!spoken.has(intent.channel) || intent.approved) return allow(says);
    return {
      verdict: 'needs-approval',
      code: 'vulnerable',
      says,
      instead: { zh: '先发书面信息，或提交主管', en: 'Write first, or ask the supervisor' },
    };
  },
  examples: [
    {
      name: { zh: '致电', en: 'A call' },
      at,
      given: { party: { vulnerable: true } },
      expect: 'needs-approval',
    },
    {
      name: { zh: '已批准', en: 'Approved' },
      at,
      given: { party: { vulnerable: true }, intent: { approved: true } },
      expect: 'allow',
    },
    {
      name: { zh: '短信', en: 'A text' },
      at,
      given: { party: { vulnerable: true }, intent: { channel: 'sms' } },
      expect: 'allow',
    },
  ],
  notEncoded: [{ zh: '谁适合办理由主管判断。', en: 'Who is fit to speak is for the supervisor.' }],
};

/** Whoever is in hardship is not visited to be asked for money. */
export const hardshipVisits: Provision = {
  id: 'HOUSE-HARDSHIP',
  title: { zh: '确有困难的人', en: 'People in hardship' },
  level: 'house',
  confidence: 'house',
  scope: { ...collects, channels: ['visit'] },
  dated: alwaysInForce,
  judge: ({ facts }) =>
    facts.party.hardship
      ? never(
          'hardship',
          { zh: '确有困难的人不上门催收', en: 'Nobody in hardship is visited for payment' },
          { zh: '商议分期或减免', en: 'Talk of instalments or a waiver' },
        )
      : noHardship,
  examples: [
    {
      name: { zh: '上门', en: 'A visit' },
      at,
      given: { party: { hardship: true }, intent: { channel: 'visit', staffCount: 2 } },
      expect: 'refuse',
      until: null,
    },
    {
      name: { zh: '没有困难', en: 'Without hardship' },
      at,
      given: { intent: { channel: 'visit', staffCount: 2 } },
      expect: 'allow',
    },
  ],
  notEncoded: [{ zh: '困难的证明由案件流程核对。', en: 'How hardship is shown belongs to the case.' }],
};

const workplace: readonly Example[] = [
  {
    name: { zh: '打到单位，不可', en: 'A call at work' },
    at,
    given: { party: { employerProhibits: true }, point: { place: 'work' } },
    expect: 'refuse',
    until: null,
  },
  {
    name: { zh: '单位提供的号码，不可', en: 'A number that the employer provides' },
    at,
    given: { party: { employerProhibits: true }, point: { employerProvided: true } },
    expect: 'refuse',
    until: null,
  },
  {
    name: { zh: '本人手机可以', en: 'Their own phone' },
    at,
    given: { party: { employerProhibits: true }, point: { place: 'home', employerProvided: false } },
    expect: 'allow',
  },
];

/** Nobody is reached at work whose employer forbids it. */
export const workplaceForbidden: Provision = {
  id: 'HOUSE-EMPLOYER',
  title: { zh: '单位不允许', en: 'The employer forbids it' },
  level: 'house',
  confidence: 'house',
  scope: { initiatedBy: ['creditor'], purposes: ['collect', 'locate', 'notice'] },
  dated: alwaysInForce,
  judge: ({ facts, intent }) => {
    if (!facts.party.employerProhibits) return notForbidden;
    const point = pointOf(facts, intent);
    if (!point || (point.place !== 'work' && point.employerProvided !== true)) return notForbidden;
    return never(
      'employer-prohibits',
      { zh: '单位不允许在工作处联系', en: 'The employer does not allow contact at work' },
      { zh: '改用本人的联系方式', en: 'Use a contact point of their own' },
    );
  },
  examples: workplace,
  notEncoded: [{ zh: '未登记处所的号码不在此列。', en: 'A number of unknown place is not part of it.' }],
};
