import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';

/** The waivers of a party. */
export function useWaivers(partyId: string) {
  return useQuery({
    queryKey: ['relief', partyId, 'waivers'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties/{id}/waivers', { params: { path: { id: partyId } }, signal })),
  });
}

/** What of a party was written off and what came back. */
export function useWriteOffs(partyId: string) {
  return useQuery({
    queryKey: ['relief', partyId, 'write-offs'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties/{id}/write-offs', { params: { path: { id: partyId } }, signal })),
  });
}

/** What is open on an account, item by item and kind by kind. */
export function useWaivable(partyId: string, accountId: string) {
  return useQuery({
    queryKey: ['relief', partyId, 'waivable', accountId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/parties/{id}/accounts/{accountId}/waivable', {
          params: { path: { id: partyId, accountId } },
          signal,
        }),
      ),
  });
}
