import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';
import type { ContactWeek, Finding } from '../../shared/api-types.ts';

/** A stretch of one local day on the ruler; minutes of the day by the person's clock, 1,440 at its end. */
export interface DayStretch {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly state: 'open' | 'approval' | 'closed';
  readonly grounds: readonly Finding[];
}

/** The stretches of a week with their grounds, however it was come by. */
export interface WeekStretch {
  readonly from: string;
  readonly to: string;
  readonly state: DayStretch['state'];
  readonly grounds: readonly Finding[];
}

/** The week of a party as the server plans it. */
export function useWeek(partyId: string) {
  return useQuery({
    queryKey: ['case', partyId, 'week'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties/{id}/week', { params: { path: { id: partyId } }, signal })),
    staleTime: 60_000,
  });
}

/** The stretches of a channel with their grounds in full. */
export function stretchesOf(week: ContactWeek, index: number): readonly WeekStretch[] {
  return (week.channels[index]?.stretches ?? []).map(({ from, to, state, grounds }) => ({
    from,
    to,
    state,
    grounds: grounds.flatMap((place) => week.findings[place] ?? []),
  }));
}
