import type { Tx } from '../db/tenant-tx.ts';

/** Why an account stands where it does on the business day. */
export type ExplainedAccount = {
  /** Id of the stage in its ladder. */
  readonly stage: string;
  readonly why: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
};

/** waits for night */
export async function explainAccounts(_tx: Tx, _partyId: string): Promise<Map<string, ExplainedAccount>> {
  return new Map();
}
