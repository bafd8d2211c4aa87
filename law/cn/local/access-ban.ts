import type { Act, ContactIntent } from '@duly/facts/contact-intent.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { actExample, doing } from '../../act-example.ts';
import { type Answer, allow, missingFact, never } from '../../answer.ts';
import type { Citation } from '../../citation.ts';
import { told } from '../../particulars.ts';
import type { Figures, Provision } from '../../provision.ts';
import type { Words } from '../../words.ts';
import { managed } from '../property/property-case.ts';

/** What a manager may not do to press for its fee: each form with the act that does it. */
export type AccessForm = 'entry' | 'lift' | 'vehicle' | 'supply-stop' | 'supply-limit' | 'force';

const acts: Readonly<Record<AccessForm, Act>> = {
  entry: 'restrict-access',
  lift: 'restrict-access',
  vehicle: 'restrict-access',
  'supply-stop': 'cut-supply',
  'supply-limit': 'cut-supply',
  force: 'restrain',
};

const names: Readonly<Record<AccessForm, Words>> = {
  entry: { zh: '限制进出', en: 'Entry is limited' },
  lift: { zh: '限制使用电梯', en: 'The lift is limited' },
  vehicle: { zh: '限制车辆进出', en: 'Vehicles are kept out or in' },
  'supply-stop': { zh: '停止供应', en: 'A supply is stopped' },
  'supply-limit': { zh: '限时限量供应', en: 'A supply is limited by time or volume' },
  force: { zh: '暴力胁迫', en: 'Violence or coercion' },
};

/** What a local regulation forbids, with its article and the day on which it came into force. */
export interface AccessBan {
  readonly id: string;
  readonly place: string;
  readonly citation: Citation;
  readonly from: Day;
  readonly forms: readonly AccessForm[];
  readonly says: Words;
  readonly notEncoded: Words;
}

function judgeBan(ban: AccessBan, intent: ContactIntent): Answer {
  const form = told(intent, 'form');
  const ground = told(intent, 'ground');
  if (form === undefined || ground === undefined)
    return missingFact('form', { zh: '限制的方式和原因', en: 'what is limited, and why' });
  const forbidden = ban.forms.some((one) => one === form && acts[one] === intent.act);
  if (!forbidden || ground !== 'arrears') return allow(ban.says);
  return never('access-limited', ban.says, {
    zh: '解除限制，书面催告后依法起诉',
    en: 'Lift it, demand in writing, then sue',
  });
}

function pressing(form: AccessForm, ground: string, place: string) {
  return managed(doing(acts[form], { form, ground }), place);
}

/** Makes the provision of a local regulation against pressing for the fee by doors, lifts, vehicles or supplies. */
export function accessBan(ban: AccessBan): Provision<Figures> {
  const [first = 'entry'] = ban.forms;
  const before = { zh: '施行前一日', en: 'The day before it came into force' };
  return {
    id: ban.id,
    title: { zh: '不得以限制通行或供应催费', en: 'No limits on access or supply for arrears' },
    level: 'L2',
    confidence: 'S1',
    scope: {
      acts: [...new Set(ban.forms.map((form) => acts[form]))],
      places: [ban.place],
      creditorKinds: ['property'],
    },
    dated: [{ from: ban.from, figures: {}, citation: ban.citation }],
    judge: ({ intent }) => judgeBan(ban, intent),
    examples: [
      ...ban.forms.map((form) =>
        actExample(
          `因欠费${names[form].zh}`,
          `${names[form].en} for arrears`,
          'refuse',
          pressing(form, 'arrears', ban.place),
        ),
      ),
      actExample(
        '因安全维修，不是催费',
        'For safety or repair, not to press',
        'allow',
        pressing(first, 'safety', ban.place),
      ),
      actExample(
        '在该地的区县内',
        'In a district of the place',
        'refuse',
        pressing(first, 'arrears', `${ban.place}02`),
      ),
      actExample('外地不适用', 'Elsewhere', 'not-applicable', pressing(first, 'arrears', 'CN-1101')),
      actExample(
        '方式和原因未说明',
        'Neither way nor reason is told',
        'missing-fact',
        managed(doing(acts[first]), ban.place),
      ),
      {
        name: before,
        at: `${formatDay((ban.from - 1) as Day)} 12:00`,
        given: pressing(first, 'arrears', ban.place),
        expect: 'not-in-force',
      },
    ],
    notEncoded: [ban.notEncoded],
  };
}
