import { currencyDigits } from '@duly/kernel/currency.ts';
import { maxMinor } from '@duly/kernel/money.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { permissions, type Role, roles } from '../access/permissions.ts';
import { type ApprovalKind, approvalKinds } from './approval-kinds.ts';
import type { ApprovalStep, AuthorityBand, AuthorityMatrix, KindAuthority } from './authority-matrix.ts';

/** More bands or steps than a house keeps apart; a longer list is a slip. */
const maxBands = 12;
const maxSteps = 5;
const maxDays = 366;

type Given = Record<string, unknown>;

const objectOf = (given: unknown): Given | null =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Given) : null;

const isWhole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

const isStep = (value: unknown): value is ApprovalStep =>
  (roles as readonly unknown[]).includes(value) || (permissions as readonly unknown[]).includes(value);

function readUpTo(given: unknown): bigint | null | undefined {
  if (given === null) return null;
  if (typeof given !== 'string' || !/^\d{1,19}$/.test(given)) return undefined;
  const minor = BigInt(given);
  return minor > 0n && minor <= maxMinor ? minor : undefined;
}

function readSteps(given: unknown): AuthorityBand['steps'] | null {
  const all = objectOf(given);
  if (all === null) return null;
  const steps: Partial<Record<Role, readonly ApprovalStep[]>> = {};
  for (const [name, list] of Object.entries(all)) {
    const role = roles.find((one) => one === name);
    if (role === undefined || !Array.isArray(list) || list.length > maxSteps || !list.every(isStep))
      return null;
    steps[role] = list;
  }
  return steps;
}

function readKind(given: unknown): KindAuthority | null {
  const kind = objectOf(given);
  if (kind === null || !Array.isArray(kind.bands)) return null;
  if (kind.bands.length < 1 || kind.bands.length > maxBands) return null;
  const bands: AuthorityBand[] = [];
  for (const one of kind.bands) {
    const band = objectOf(one);
    const upToMinor = readUpTo(band?.upToMinor);
    const steps = readSteps(band?.steps);
    if (upToMinor === undefined || steps === null) return null;
    bands.push({ upToMinor, steps });
  }
  const { expiresAfterDays, countDays, samePerson } = kind;
  if (!isWhole(expiresAfterDays, 1, maxDays) || !isWhole(countDays, 0, maxDays)) return null;
  return typeof samePerson === 'boolean' ? { bands, expiresAfterDays, countDays, samePerson } : null;
}

const sumOf = (band: AuthorityBand): string | null => (band.upToMinor === null ? null : `${band.upToMinor}`);

function judgeBands(kind: ApprovalKind, { bands, samePerson }: KindAuthority): Refusal[] {
  const found: Refusal[] = [];
  bands.forEach((band, at) => {
    const next = bands[at + 1];
    if ((band.upToMinor === null) !== (next === undefined)) {
      found.push(refusal('authority-bands-open', { kind }));
      return;
    }
    for (const role of roles) {
      const steps = band.steps[role];
      const params = { kind, role, upTo: sumOf(band) };
      // Two steps of one role need two people; where only one holds it the house lets the same person decide twice.
      if (steps && !samePerson && new Set(steps).size < steps.length)
        found.push(refusal('authority-step-twice', params));
      if (next === undefined) continue;
      const larger = next.steps[role];
      if (steps === undefined && larger !== undefined)
        found.push(refusal('authority-larger-only', { ...params, nextUpTo: sumOf(next) }));
      if (steps && larger && larger.length < steps.length)
        found.push(
          refusal('authority-fewer-steps', {
            ...params,
            nextUpTo: sumOf(next),
            steps: steps.length,
            nextSteps: larger.length,
          }),
        );
    }
    if (next?.upToMinor && band.upToMinor !== null && next.upToMinor <= band.upToMinor)
      found.push(refusal('authority-bands-order', { kind, upTo: sumOf(band), nextUpTo: sumOf(next) }));
  });
  return found;
}

/**
 * Reads a tenant's authority matrix. Refuses `authority-invalid` (not of the form) and, all at once,
 * `authority-bands-open` (the last band, and only the last, is without end), `authority-bands-order`,
 * `authority-fewer-steps` (a larger amount needs fewer steps than a smaller one), `authority-larger-only` (a role may ask for
 * more but not for less) and `authority-step-twice`.
 */
export function readMatrix(given: unknown): Result<AuthorityMatrix> {
  const document = objectOf(given);
  const all = objectOf(document?.kinds);
  const { version, currency } = document ?? {};
  if (all === null || !isWhole(version, 1, 1_000_000)) return refuse(refusal('authority-invalid'));
  if (typeof currency !== 'string' || currencyDigits(currency) === null)
    return refuse(refusal('authority-invalid'));
  const kinds: Partial<Record<ApprovalKind, KindAuthority>> = {};
  const found: Refusal[] = [];
  for (const [name, value] of Object.entries(all)) {
    const kind = approvalKinds.find((one) => one === name);
    const read = readKind(value);
    if (kind === undefined || read === null) return refuse(refusal('authority-invalid', { kind: name }));
    kinds[kind] = read;
    found.push(...judgeBands(kind, read));
  }
  return found.length > 0 ? refuse(...found) : ok({ version, currency, kinds });
}
