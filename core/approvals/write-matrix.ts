import type { AuthorityMatrix } from './authority-matrix.ts';

/** A matrix as it is kept and sent: sums as strings of digits; `readMatrix` is the inverse. */
export function writeMatrix({ version, currency, kinds }: AuthorityMatrix) {
  return {
    version,
    currency,
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, { bands, expiresAfterDays, countDays, samePerson }]) => [
        kind,
        {
          bands: bands.map(({ upToMinor, steps }) => ({
            upToMinor: upToMinor === null ? null : `${upToMinor}`,
            steps: Object.fromEntries(Object.entries(steps).map(([role, list]) => [role, [...list]])),
          })),
          expiresAfterDays,
          countDays,
          samePerson,
        },
      ]),
    ),
  };
}
