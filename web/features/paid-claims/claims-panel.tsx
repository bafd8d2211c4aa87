import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { usePermission } from '../../shared/session.ts';
import { Failed } from '../../shared/states.tsx';
import { ClaimWords } from './claim-words.tsx';

interface ClaimsPanelProps {
  readonly partyId: string;
  readonly onOpen: () => void;
}

/** What this party says is under way, and what became of it. */
export function ClaimsPanel({ partyId, onOpen }: ClaimsPanelProps) {
  const { t } = useTranslation('paid-claims');
  const mayMake = usePermission('paid-claim.make');
  const claims = useQuery({
    queryKey: ['paid-claims', partyId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties/{id}/paid-claims', { params: { path: { id: partyId } }, signal })),
  });
  const rows = claims.data?.rows ?? [];
  return (
    <Panel
      title={t('panel')}
      end={
        mayMake ? (
          <Button keyName="Y" onClick={onOpen}>
            {t('open')}
          </Button>
        ) : undefined
      }
    >
      {claims.isError ? (
        <Failed error={claims.error} retry={() => void claims.refetch()} />
      ) : rows.length === 0 ? (
        <p className="in soft">{t('panel-empty')}</p>
      ) : (
        <ul className="claims">
          {rows.map((claim) => (
            <li key={claim.claimId}>
              <ClaimWords claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
