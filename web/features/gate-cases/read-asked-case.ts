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
  readonly decision?: string;
}

/** Reads the parts of the address that mean something. */
export function readCaseSearch(search: Readonly<Record<string, unknown>>): CaseSearch {
  const { rule, example, party, channel, point, at, decision } = search;
  const texts = Object.entries({ rule, party, channel, point, at, decision }).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { ...Object.fromEntries(texts), ...(typeof example === 'number' ? { example } : {}) };
}

const channels = ['call', 'sms', 'email', 'letter', 'visit', 'im'] as const;

/** The question that was put, as a case without anything that names a person; idle where the address asks for none. */
export function useAskedCase({ party, channel, point, at, decision }: CaseSearch) {
  const wanted = channels.find((one) => one === channel);
  return useQuery({
    queryKey: ['gate-case', party, wanted, point, at, decision],
    queryFn: ({ signal }) => {
      if (decision !== undefined)
        return answer(
          api.GET('/api/gate-decisions/{id}/case', { params: { path: { id: decision } }, signal }),
        ) as Promise<Draft>;
      const query = { channel: wanted ?? 'call', pointId: point ?? '', ...(at === undefined ? {} : { at }) };
      return answer(
        api.GET('/api/parties/{id}/gate-case', { params: { path: { id: party ?? '' }, query }, signal }),
      ) as Promise<Draft>;
    },
    enabled: decision !== undefined || (party !== undefined && point !== undefined && wanted !== undefined),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
