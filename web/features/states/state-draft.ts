import type { Day } from '@duly/kernel/day.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { StopAsk } from '../../shared/api-types.ts';
import { readTypedDay } from '../../shared/format-day.ts';

export type StateKind = StopAsk['kind'];

/** What has been entered about a special state so far; a day that is empty is not told. */
export interface StateDraft {
  readonly kind: StateKind;
  readonly channel: NonNullable<StopAsk['channel']> | '';
  readonly accountId: string;
  readonly askedBy: StopAsk['askedBy'];
  readonly since: string;
  readonly until: string;
  readonly proof: string;
  readonly name: string;
  readonly reachable: boolean;
}

/** The kinds in the groups in which a person looks for them. */
export const kindGroups: readonly { readonly group: string; readonly kinds: readonly StateKind[] }[] = [
  { group: 'said', kinds: ['stop-request', 'cease', 'complaint', 'fraud-claim', 'represented'] },
  { group: 'person', kinds: ['deceased', 'minor', 'incapacitated', 'vulnerable', 'hardship'] },
  {
    group: 'protection',
    kinds: [
      'plan-performing',
      'breathing-space',
      'mental-health-crisis',
      'adviser-plan',
      'insolvent',
      'moratorium',
      'disaster',
    ],
  },
  { group: 'place', kinds: ['employer-prohibits'] },
];

const ofOneDebt: ReadonlySet<StateKind> = new Set(['plan-performing', 'fraud-claim']);
const named: ReadonlySet<StateKind> = new Set([
  'represented',
  'adviser-plan',
  'incapacitated',
  'minor',
  'deceased',
]);
const ending: ReadonlySet<StateKind> = new Set([
  'plan-performing',
  'breathing-space',
  'adviser-plan',
  'moratorium',
  'disaster',
  'hardship',
  'vulnerable',
]);

/** Which fields a kind asks for; the others are neither shown nor sent. */
export function fieldsOf(kind: StateKind): {
  readonly channel: boolean;
  readonly account: boolean;
  readonly name: boolean;
  readonly lawyer: boolean;
  readonly until: boolean;
} {
  return {
    channel: kind === 'stop-request',
    account: ofOneDebt.has(kind),
    name: named.has(kind),
    lawyer: kind === 'represented',
    until: ending.has(kind),
  };
}

/** Who usually tells of a kind. */
export function usualSource(kind: StateKind): StopAsk['askedBy'] {
  if (kind === 'insolvent') return 'court';
  if (kind === 'deceased' || kind === 'incapacitated') return 'third-party';
  if (kind === 'plan-performing') return 'creditor-file';
  if (kind === 'breathing-space' || kind === 'mental-health-crisis') return 'public-register';
  return kind === 'represented' ? 'representative' : 'self';
}

function dayOf(text: string, today: Day): string | null | undefined {
  if (text.trim() === '') return undefined;
  const day = readTypedDay(text, today);
  return day === null ? null : formatDay(day);
}

/** The draft as it would be sent; null while a day cannot be read. */
export function readState(draft: StateDraft, today: Day): StopAsk | null {
  const { kind, askedBy } = draft;
  const asks = fieldsOf(kind);
  const since = dayOf(draft.since, today);
  const until = asks.until ? dayOf(draft.until, today) : undefined;
  if (since === null || until === null) return null;
  if (since !== undefined && until !== undefined && until < since) return null;
  return {
    kind,
    askedBy,
    ...(asks.channel && draft.channel !== '' ? { channel: draft.channel } : {}),
    ...(asks.account && draft.accountId !== '' ? { accountId: draft.accountId } : {}),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(draft.proof.trim() === '' ? {} : { proof: draft.proof.trim() }),
    ...(asks.name && draft.name.trim() !== '' ? { name: draft.name.trim() } : {}),
    ...(asks.lawyer ? { reachable: draft.reachable } : {}),
  };
}
