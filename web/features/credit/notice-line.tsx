import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { PartyCredit } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';

interface NoticeLineProps {
  readonly partyId: string;
  readonly notice: PartyCredit['notices'][number];
}

/** Somebody who has to be told, until somebody says that they were. */
export function NoticeLine({ partyId, notice }: NoticeLineProps) {
  const { t } = useTranslation('credit');
  const queries = useQueryClient();
  const works = usePermission('credit.notice');
  const carryOut = useAct({
    send: (_: null, key) =>
      answer(
        api.POST('/api/parties/{id}/credit/notices/{noticeId}/done', {
          params: { path: { id: partyId, noticeId: notice.noticeId } },
          ...keyed(key),
        }),
      ),
    say: () => t('notice-done'),
    done: () => void queries.invalidateQueries({ queryKey: ['credit'] }),
  });
  const said = t('notice', {
    audience: t(`audience.${notice.audience}`),
    change: t(`change.${notice.change}`),
  });
  return (
    <li className="notice">
      <span className="line">
        <span>{said}</span>
        {works ? (
          <span className="end">
            <Button
              look="bare"
              busy={carryOut.isPending}
              aria-label={`${t('do')} ${said}`}
              onClick={() => carryOut.mutate(null)}
            >
              {t('do')}
            </Button>
          </span>
        ) : null}
      </span>
      <ProblemNote error={carryOut.error} />
    </li>
  );
}
