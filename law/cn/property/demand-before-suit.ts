import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { addDays } from '@duly/kernel/day.ts';
import { actExample, doing } from '../../act-example.ts';
import { allow, missingFact, never } from '../../answer.ts';
import { dayComesMs, hasCome, onKnownClock } from '../../local-days.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import { toldDay } from '../../told-day.ts';
import { civilCode } from '../instruments.ts';
import { knownFrom } from '../known-from.ts';
import { managed } from './property-case.ts';

const says = {
  zh: '物业服务人先催告业主在合理期限内支付，期限届满仍不支付的，才可起诉或申请仲裁',
  en: 'The owner is first asked to pay within a reasonable period; only when it has run out may a suit or arbitration follow',
};
const instead = {
  zh: '送达书面催告，写明合理期限',
  en: 'Serve a written demand that names a reasonable period',
};
const suing = (conduct: ContactIntent['conduct']) => managed(doing('sue', conduct));

/** CN-PROP-02: a demand with a reasonable period comes before a suit. */
export const demandBeforeSuit: Provision<Figures> = {
  id: 'CN-PROP-02',
  title: { zh: '先催告后起诉', en: 'A demand before a suit' },
  level: 'L1',
  confidence: 'S1',
  scope: { acts: ['sue'], creditorKinds: ['property'] },
  dated: [{ from: knownFrom.civilCode, figures: {}, citation: civilCode('944') }],
  // 第九百四十四条 ……物业服务人可以催告其在合理期限内支付；合理期限届满仍不支付的，物业服务人可以提起诉讼或者申请仲裁。
  judge: onKnownClock(({ intent, moment }) => {
    if (told(intent, 'demandServed') === false) return never('no-demand', says, instead);
    const periodEndsOn = toldDay(intent, 'periodEndsOn');
    if (told(intent, 'demandServed') !== true || periodEndsOn === null)
      return missingFact('demand', {
        zh: '催告是否送达、给出的期限到哪一天',
        en: 'whether a demand was served, and until when it gave time',
      });
    const opens = addDays(periodEndsOn, 1);
    if (hasCome(moment, opens)) return allow(says);
    const untilMs = dayComesMs(moment, opens);
    return {
      ...never('period-runs', says, { zh: '等期限届满', en: 'Wait until the period is over' }),
      untilMs,
    };
  }),
  examples: [
    actExample(
      '期限昨日届满',
      'The period ended yesterday',
      'allow',
      suing({ demandServed: true, periodEndsOn: '2026-11-11' }),
    ),
    {
      ...actExample(
        '期限今日届满',
        'The period ends today',
        'refuse',
        suing({ demandServed: true, periodEndsOn: '2026-11-12' }),
      ),
      until: '2026-11-13 00:00',
    },
    actExample('没有催告，不可', 'No demand was served', 'refuse', suing({ demandServed: false })),
    actExample('没有记录', 'Nothing recorded', 'missing-fact', suing({})),
    {
      name: { zh: '民法典施行前', en: 'Before the Civil Code' },
      at: '2020-12-31 15:00',
      given: suing({ demandServed: true, periodEndsOn: '2020-12-01' }),
      expect: 'not-in-force',
    },
  ],
  notEncoded: [
    {
      zh: '多长为合理，法律没有天数；内部规定给出最少天数。',
      en: 'The law names no number of days; house policy has a least one.',
    },
  ],
};
