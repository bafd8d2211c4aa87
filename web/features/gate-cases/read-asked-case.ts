import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';
import type { Draft } from './case-draft.ts';

/** What an address of this page asks for: an example of a rule, or a question that was put about a party. */
export interface CaseSearch {
  readonly rule?: string;
  readonly example?: number;
  readonly party?: string;
  readonly channel?: string;
  readonly point?: string;
  readonly at?: string;
}

/** Reads the parts of the address that mean something. */
export function readCaseSearch(search: Readonly<Record<string, unknown>>): CaseSearch {
  const { rule, example, party, channel, point, at } = search;
  const texts = Object.entries({ rule, party, channel, point, at }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { ...Object.fromEntries(texts), ...(typeof example === 'number' ? { example } : {}) };
}

const channels = ['call', 'sms', 'email', 'letter', 'visit', 'im'] as const;

/** The question about a party as a case without anything that names a person; idle where the address asks for none. */
export function useAskedCase({ party, channel, point, at }: CaseSearch) {
  const wanted = channels.find((one) => one === channel);
  return useQuery({
    queryKey: ['gate-case', party, wanted, point, at],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/parties/{id}/gate-case', {
          params: {
            path: { id: party ?? '' },
            query: { channel: wanted ?? 'call', pointId: point ?? '', ...(at === undefined ? {} : { at }) },
          },
          signal,
        }),
      ) as Promise<Draft>,
    enabled: party !== undefined && point !== undefined && wanted !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
