import { type Day, formatDay } from '@duly/kernel/day.ts';
import type { PointBasis } from '../../shared/api-types.ts';
import { readTypedDay } from '../../shared/format-day.ts';

/** The days of a basis, in the order in which the form asks for them. */
export const basisDays = [
  'usedByPersonOn',
  'consentOn',
  'noticeOn',
  'noticeOptOutUntil',
  'optedOutOn',
  'textedOn',
  'reassignedCheckOn',
] as const;

type Told = 'yes' | 'no' | '';

/** What has been entered about the ground of electronic messages; empty days are not known. */
export type BasisDraft = Readonly<Record<(typeof basisDays)[number], string>> & {
  readonly creditorUsed: boolean;
  readonly priorCollectorUsed: boolean;
  readonly publicDomain: Told;
};

export function draftOfBasis(basis: PointBasis | null): BasisDraft {
  const days = Object.fromEntries(basisDays.map((name) => [name, basis?.[name] ?? '']));
  const domain = basis?.publicDomain ?? null;
  return {
    ...(days as Record<(typeof basisDays)[number], string>),
    creditorUsed: basis?.creditorUsed ?? false,
    priorCollectorUsed: basis?.priorCollectorUsed ?? false,
    publicDomain: domain === null ? '' : domain ? 'yes' : 'no',
  };
}

/** The draft as it would be kept: null where nothing is told, 'unreadable' where a day cannot be read. */
export function readBasis(draft: BasisDraft, today: Day): PointBasis | null | 'unreadable' {
  const days: Record<string, string | null> = {};
  for (const name of basisDays) {
    const text = draft[name].trim();
    const day = text === '' ? null : readTypedDay(text, today);
    if (text !== '' && day === null) return 'unreadable';
    days[name] = day === null ? null : formatDay(day);
  }
  const told = Object.values(days).some((day) => day !== null);
  if (!told && !draft.creditorUsed && !draft.priorCollectorUsed && draft.publicDomain === '') return null;
  return {
    ...(days as Record<(typeof basisDays)[number], string | null>),
    creditorUsed: draft.creditorUsed,
    priorCollectorUsed: draft.priorCollectorUsed,
    publicDomain: draft.publicDomain === '' ? null : draft.publicDomain === 'yes',
  };
}
