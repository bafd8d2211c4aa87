import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { Example } from '../../example.ts';
import { exampleDay } from '../../plain-case.ts';
import { gbExample, gbExampleAt } from '../gb-example.ts';
import { breathingSpace, crisis } from './respite.ts';

/** A court's permission for the act, for examples. */
export const courtPermission = {
  kind: 'court-permission',
  channel: null,
  pointId: null,
  debtIds: [],
  givenOn: exampleDay('2026-11-01'),
  givenAtMs: 0,
  direct: true,
  usedUpAtMs: null,
  withdrawnOn: null,
  proof: 'order',
} as const;

// The sixtieth day of a breathing space that began on 14 September is 12 November.
const started = { party: { moratoria: [breathingSpace('2026-09-14')] } };

/** The first and last days of both kinds of moratorium, and an act that each forbids. */
export function respiteExamples(act: Partial<ContactIntent>): readonly Example[] {
  const on = (treatment?: string) => ({ party: { moratoria: [crisis(treatment)] }, intent: act });
  return [
    gbExampleAt(
      '2026-11-12 23:59',
      '第 60 天仍受保护',
      'The sixtieth day is still protected',
      'refuse',
      { ...started, intent: act },
      '2026-11-13 00:00',
    ),
    gbExampleAt('2026-11-13 00:00', '第 61 天不再受保护', 'The sixty-first is not', 'allow', {
      ...started,
      intent: act,
    }),
    gbExampleAt('2026-09-13 12:00', '喘息期开始前', 'Before it began', 'allow', { ...started, intent: act }),
    gbExample('精神健康危机治疗期间', 'During crisis treatment', 'refuse', on()),
    gbExampleAt(
      '2026-11-12 12:00',
      '治疗结束后第 30 天',
      'The thirtieth day after the treatment',
      'refuse',
      on('2026-10-13'),
      '2026-11-13 00:00',
    ),
    gbExampleAt('2026-11-13 12:00', '治疗结束后第 31 天', 'The thirty-first', 'allow', on('2026-10-13')),
    gbExample('提前取消的喘息期', 'A breathing space cancelled early', 'allow', {
      party: { moratoria: [{ ...breathingSpace('2026-11-01'), until: exampleDay('2026-11-11') }] },
      intent: act,
    }),
    gbExample('不知在哪个时区', 'On which clock is not known', 'missing-fact', {
      party: { ...started.party, zones: [] },
      intent: act,
    }),
    gbExampleAt('2021-05-03 12:00', '施行之前', 'Before the regulations', 'not-in-force', { intent: act }),
  ];
}
