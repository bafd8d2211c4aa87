import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { termsOfSearch } from '@duly/core/parties/search-terms.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { z } from 'zod';
import type { Tx } from '../db/tenant-tx.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { slotOfKey, slotOfReference } from '../keys/derive-id.ts';
import { searchLimit } from './limits.ts';
import type { partySearchPage } from './schemas.ts';
import { readFoundParties, searchPartyIds } from './store.ts';

const domains = ['party', 'account', 'item'] as const;

/** Parties that a search text means: by reference of party, account or receivable, or by name; at most `searchLimit`. */
export async function findParties(tx: Tx, text: string): Promise<string[]> {
  const reference = normaliseReference(text);
  const references = domains.map((domain) => ({
    slot: slotOfReference(domain, '', reference),
    domain,
    source: '',
    reference,
  }));
  const terms = termsOfSearch(text).map((term) => ({ term, slot: slotOfKey(term) }));
  return searchPartyIds(tx, references, terms, searchLimit);
}

/** The search of the head line. What was looked at goes into the journal as ids; the text itself is personal and does not. */
export async function searchParties(
  deps: Deps,
  caller: RequestContext,
  text: string,
): Promise<z.input<typeof partySearchPage>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const partyIds = await findParties(tx, text);
    const found = await readFoundParties(tx, partyIds, partyIds.map(slotOf));
    if (found.length > 0) {
      await appendJournal(tx, deps.keys, caller.atMs, [
        {
          kind: 'parties-searched',
          actor: caller.userId,
          body: { parties: found.map((row) => row.party_id) },
        },
      ]);
    }
    return {
      rows: found.map((row) => ({
        partyId: row.party_id,
        name: row.name,
        kind: row.kind,
        reference: row.reference,
        accounts: row.accounts,
        open: row.open,
      })),
      next: null,
    };
  });
}
