import type { AuthorityBand, AuthorityMatrix, KindAuthority } from '@duly/core/approvals/authority-matrix.ts';

// House figures, no law: small relief is a supervisor's, larger a manager's, what touches the books finance sees too. They are
// sums of everyday receivables; in another currency than CNY the same sums are a tenth.
const small = 200_00n;
const middle = 2_000_00n;
const large = 20_000_00n;

const everyAsker = ['collector', 'supervisor', 'manager', 'finance'] as const;

type Steps = AuthorityBand['steps'];

const band = (upToMinor: bigint | null, steps: Steps): AuthorityBand => ({ upToMinor, steps });

/** One step by the same role for everybody who asks. */
const eachBy = (...steps: NonNullable<Steps['collector']>): Steps =>
  Object.fromEntries(everyAsker.map((role) => [role, steps]));

const usual = { expiresAfterDays: 14, countDays: 90, samePerson: false } as const;

function relief(unit: bigint): KindAuthority {
  return {
    ...usual,
    bands: [
      band(small / unit, { collector: ['supervisor'], supervisor: [], manager: [], finance: ['supervisor'] }),
      band(middle / unit, {
        collector: ['supervisor'],
        supervisor: ['manager'],
        manager: [],
        finance: ['manager'],
      }),
      band(large / unit, {
        collector: ['supervisor', 'manager'],
        supervisor: ['manager'],
        manager: ['finance'],
        finance: ['manager'],
      }),
      band(null, {
        collector: ['supervisor', 'manager', 'finance'],
        supervisor: ['manager', 'finance'],
        manager: ['finance'],
        finance: ['manager'],
      }),
    ],
  };
}

// What gives up principal is never granted by one person alone.
function ofPrincipal(unit: bigint): KindAuthority {
  return {
    ...usual,
    bands: [
      band(middle / unit, {
        collector: ['supervisor'],
        supervisor: ['manager'],
        manager: ['finance'],
        finance: ['manager'],
      }),
      band(null, {
        collector: ['supervisor', 'manager', 'finance'],
        supervisor: ['manager', 'finance'],
        manager: ['finance'],
        finance: ['manager'],
      }),
    ],
  };
}

const single = (steps: Steps): KindAuthority => ({ ...usual, countDays: 0, bands: [band(null, steps)] });

/** The authority that a new tenant starts with, in its currency; a tenant changes it by a new version. */
export function starterAuthority(currency: string): AuthorityMatrix {
  const unit = currency === 'CNY' ? 1n : 10n;
  return {
    version: 1,
    currency,
    kinds: {
      waiver: relief(unit),
      discount: ofPrincipal(unit),
      'write-off': ofPrincipal(unit),
      'set-off': single({
        collector: ['finance'],
        supervisor: ['finance'],
        manager: ['finance'],
        finance: ['manager'],
      }),
      refund: single({
        collector: ['finance'],
        supervisor: ['finance'],
        manager: ['finance'],
        finance: ['manager'],
      }),
      plan: single({ collector: ['supervisor'], supervisor: [], manager: [] }),
      letter: single(eachBy('manager')),
      'credit-stop': single(eachBy('manager')),
      'credit-lock': single(eachBy('manager')),
      'credit-limit': single(eachBy('manager')),
    },
  };
}
