/**
 * What a tenant has set for itself (`tenants.settings`). Unknown keys are left alone, because other rooms keep theirs
 * in the same document (house limits: facts/house-limits.ts).
 */
export type TenantSettings = {
  /**
   * The creditor's own accounts into which money may be paid. A payment other than at the cashier desk must have reached
   * one of them; while the list is empty any named account is taken, since a creditor may start before it lists them.
   */
  readonly designatedAccounts: readonly string[];
};

/** Reads the settings document; what is missing or misshapen is the default. */
export function readTenantSettings(document: unknown): TenantSettings {
  const given = (document ?? {}) as { designatedAccounts?: unknown };
  const accounts = Array.isArray(given.designatedAccounts) ? given.designatedAccounts : [];
  return { designatedAccounts: accounts.filter((account): account is string => typeof account === 'string') };
}
