import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { MatchLineChanged, MatchPosting } from '../../shared/api-types.ts';
import { useAct } from '../../shared/use-act.ts';
import { type AsideReason, dropLine, type LineView, rereadMatching } from './read-matching.ts';

/** What can be done with a line. */
export type LineAct =
  | { readonly act: 'post'; readonly body: MatchPosting }
  | { readonly act: 'suspense' }
  | { readonly act: 'set-aside'; readonly reason: AsideReason }
  | { readonly act: 'undo' }
  | { readonly act: 'booked'; readonly paymentId: string }
  | { readonly act: 'reverse'; readonly paymentId: string };

type Sent = LineAct & { readonly lineId: string };

function send(sent: Sent, key: string): Promise<MatchLineChanged> {
  const params = { path: { id: sent.lineId } };
  switch (sent.act) {
    case 'post':
      return answer(api.POST('/api/matching/lines/{id}/post', { params, body: sent.body, ...keyed(key) }));
    case 'suspense':
      return answer(
        api.POST('/api/matching/lines/{id}/settle', { params, body: { to: 'suspense' }, ...keyed(key) }),
      );
    case 'set-aside':
      return answer(
        api.POST('/api/matching/lines/{id}/settle', {
          params,
          body: { to: 'set-aside', reason: sent.reason },
          ...keyed(key),
        }),
      );
    case 'undo':
      return answer(
        api.POST('/api/matching/lines/{id}/undo', { params, body: { reason: 'entry-error' }, ...keyed(key) }),
      );
    case 'booked':
      return answer(
        api.POST('/api/matching/lines/{id}/booked', {
          params,
          body: { paymentId: sent.paymentId },
          ...keyed(key),
        }),
      );
    default:
      return answer(
        api.POST('/api/matching/lines/{id}/reverse', {
          params,
          body: { paymentId: sent.paymentId, reason: 'bounced' },
          ...keyed(key),
        }),
      );
  }
}

/** Acts on lines, one at a time; a line that is done leaves its list, and `done` goes on to the next. */
export function useLineActs(view: LineView, done: (changed: MatchLineChanged, act: LineAct['act']) => void) {
  const { t } = useTranslation('matching');
  const queries = useQueryClient();
  const last = useRef<Sent | null>(null);
  const sending = useAct<Sent, MatchLineChanged>({
    send: (body, key) => {
      last.current = body;
      return send(body, key);
    },
    say: (changed) => t(`done.${last.current?.act === 'undo' ? 'undone' : changed.status}`),
    done: (changed) => {
      const act = last.current?.act ?? 'post';
      const stays = act !== 'undo' && view === 'open' && changed.status === 'part-posted';
      if (stays || (act === 'undo' && view === 'open')) rereadMatching(queries);
      else
        dropLine(queries, view, changed.lineId, changed.status === 'part-posted' ? 'open' : changed.status);
      done(changed, act);
    },
  });
  return {
    error: sending.error,
    failed: last.current,
    busy: sending.isPending,
    clear: sending.reset,
    run: (lineId: string, act: LineAct) => {
      // A key that is pressed twice means one act.
      if (!sending.isPending) sending.mutate({ ...act, lineId });
    },
  };
}
