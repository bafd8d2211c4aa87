import type { Role } from '@duly/core/access/permissions.ts';
import type { AuthorityMatrix, KindAuthority } from '../../shared/api-types.ts';
import { formatMinor, readTypedMinor } from '../../shared/format-money.ts';

export type AuthorityKind = keyof AuthorityMatrix['kinds'];

/** Roles that ask, in the order of the columns. */
export const askerRoles = [
  'collector',
  'supervisor',
  'manager',
  'finance',
] as const satisfies readonly Role[];
export type AskerRole = (typeof askerRoles)[number];

/** A band as it is typed; null steps: the role may not ask for this much. */
export type BandDraft = {
  readonly upTo: string;
  readonly steps: Readonly<Record<AskerRole, readonly string[] | null>>;
};
export type KindDraft = Omit<KindAuthority, 'bands' | 'expiresAfterDays' | 'countDays'> & {
  readonly bands: readonly BandDraft[];
  readonly expiresAfterDays: string;
  readonly countDays: string;
};

/** What a form starts from. */
export function draftOfKind(kind: KindAuthority, currency: string): KindDraft {
  return {
    samePerson: kind.samePerson,
    expiresAfterDays: `${kind.expiresAfterDays}`,
    countDays: `${kind.countDays}`,
    bands: kind.bands.map((band) => ({
      upTo: band.upToMinor === null ? '' : formatMinor(band.upToMinor, currency),
      steps: {
        collector: band.steps.collector ?? null,
        supervisor: band.steps.supervisor ?? null,
        manager: band.steps.manager ?? null,
        finance: band.steps.finance ?? null,
      },
    })),
  };
}

/** The last band has no sum; a new one stands before it, with the steps of the last. */
export function withBand(draft: KindDraft): KindDraft {
  const last = draft.bands.at(-1);
  return last === undefined
    ? draft
    : { ...draft, bands: [...draft.bands.slice(0, -1), { ...last, upTo: '' }, last] };
}

const wholeOf = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null);

/** What was typed as the API takes it; null where a sum or a number of days does not read. */
export function readKindDraft(draft: KindDraft, currency: string): KindAuthority | null {
  const expiresAfterDays = wholeOf(draft.expiresAfterDays);
  const countDays = wholeOf(draft.countDays);
  if (expiresAfterDays === null || countDays === null) return null;
  const bands: KindAuthority['bands'] = [];
  for (const [index, band] of draft.bands.entries()) {
    const last = index === draft.bands.length - 1;
    const upToMinor = last ? null : readTypedMinor(band.upTo, currency);
    if (!last && upToMinor === null) return null;
    const given = askerRoles.flatMap((role) => {
      const steps = band.steps[role];
      return steps === null ? [] : [[role, [...steps]]];
    });
    bands.push({ upToMinor, steps: Object.fromEntries(given) });
  }
  return { bands, expiresAfterDays, countDays, samePerson: draft.samePerson };
}
