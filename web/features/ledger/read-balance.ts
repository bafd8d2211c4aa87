import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';

/** The explained balance of an account as of a day; the desk's day when none is given. */
export function useBalance(partyId: string, accountId: string, date: string | undefined) {
  return useQuery({
    queryKey: ['case', partyId, 'balance', accountId, date ?? ''],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/parties/{id}/accounts/{accountId}/explained', {
          params: { path: { id: partyId, accountId }, query: date === undefined ? {} : { date } },
          signal,
        }),
      ),
    // Another day keeps the figures of the last one on the screen until its own are there.
    placeholderData: (before) => before,
  });
}
