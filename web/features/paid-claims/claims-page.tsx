import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { PaidClaim } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { useAct } from '../../shared/use-act.ts';
import { ClaimWords } from './claim-words.tsx';

/** All money that somebody says is under way: to be looked for, and bills to be verified. */
export function PaidClaimsPage() {
  const { t } = useTranslation('paid-claims');
  const claims = useQuery({
    queryKey: ['paid-claims'],
    queryFn: ({ signal }) => answer(api.GET('/api/paid-claims', { signal })),
  });
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <Panel title={t('list')} end={t('list-hint')}>
          {claims.isPending ? (
            <Loading />
          ) : claims.isError ? (
            <Failed error={claims.error} retry={() => void claims.refetch()} />
          ) : claims.data.rows.length === 0 ? (
            <p className="in soft">
              {t('empty')} {t('empty-hint')}
            </p>
          ) : (
            <ScrollAcross>
              <table className="data">
                <thead>
                  <tr>
                    <th scope="col">{t('party')}</th>
                    <th scope="col">{t('what')}</th>
                    <th scope="col">{t('by')}</th>
                    <th scope="col">{t('state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {claims.data.rows.map((claim) => (
                    <ClaimRow key={claim.claimId} claim={claim} />
                  ))}
                </tbody>
              </table>
            </ScrollAcross>
          )}
        </Panel>
      </div>
    </>
  );
}

function ClaimRow({ claim }: { readonly claim: PaidClaim }) {
  const { t } = useTranslation('paid-claims');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const path = { path: { id: claim.claimId } };
  const again = () => void queries.invalidateQueries({ queryKey: ['paid-claims'] });
  const end = useAct({
    send: (said: string, key) =>
      answer(
        api.POST('/api/paid-claims/{id}/end', {
          params: path,
          body: { outcome: 'not-found', reason: said },
          ...keyed(key),
        }),
      ),
    say: () => t('ended'),
    done: again,
  });
  const verify = useAct({
    send: (_: null, key) => answer(api.POST('/api/paid-claims/{id}/verify', { params: path, ...keyed(key) })),
    say: () => t('verified'),
    done: again,
  });
  const bill = claim.kind !== 'transfer';
  return (
    <tr>
      <th scope="row">
        <Link to="/parties/$partyId" params={{ partyId: claim.partyId }}>
          {claim.partyName}
        </Link>
        <small>{claim.accountReference}</small>
      </th>
      <td>
        <ClaimWords claim={claim} />
      </td>
      <td>{claim.madeBy ?? '—'}</td>
      <td>
        {asking ? (
          <div className="form">
            <TextField label={t('reason')} value={reason} onValue={setReason} autoFocus />
            <div className="line">
              <Button
                look="primary"
                busy={end.isPending}
                refused={reason.trim() === ''}
                onClick={() => {
                  if (reason.trim() !== '') end.mutate(reason.trim());
                }}
              >
                {t('sure')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
            </div>
          </div>
        ) : (
          <div className="line">
            <Button onClick={() => setAsking(true)}>{t('not-found')}</Button>
            {bill && claim.status === 'open' ? (
              <Button busy={verify.isPending} refused={claim.mine} onClick={() => verify.mutate(null)}>
                {t('verify')}
              </Button>
            ) : null}
          </div>
        )}
        <ProblemNote error={end.error ?? verify.error} />
      </td>
    </tr>
  );
}
