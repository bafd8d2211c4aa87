import { type QueryClient, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-types.ts';

/** Everything about one party. Reading it is journalled as a look at the person, so it is read when somebody looks. */
export function useCase(partyId: string, enabled = true) {
  return useQuery({
    queryKey: ['case', partyId],
    // The client's type forgets that the hours are pairs.
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/parties/{id}/case', { params: { path: { id: partyId } }, signal }),
      ) as Promise<CaseView>,
    enabled,
    staleTime: 30_000,
  });
}

/** After an act on a party: its case and whatever counts it are read again. */
export function rereadCase(queries: QueryClient, partyId: string): void {
  void queries.invalidateQueries({ queryKey: ['case', partyId] });
  void queries.invalidateQueries({ queryKey: ['relief', partyId] });
  void queries.invalidateQueries({ queryKey: ['approvals'] });
  void queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' });
  void queries.invalidateQueries({ queryKey: ['board'] });
}
