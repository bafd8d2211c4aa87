import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { AccruedPanel } from './accrued-panel.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { PayoffPanel } from './payoff-panel.tsx';
import { useBalance } from './read-balance.ts';
import { TermsPanel } from './terms-panel.tsx';
import './ledger.css';

/** What an account owes as of a day, line by line, what settles it, and by which terms it grows; made to be printed. */
export function BalancePage() {
  const route = '/parties/$partyId/accounts/$accountId';
  const { partyId, accountId } = useParams({ from: route });
  const { date } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const { t, i18n } = useTranslation('ledger');
  const words = useCodeWords();
  const { tenant } = useSession();
  const balance = useBalance(partyId, accountId, date);
  const name = balance.data?.party.erased ? t('case:erased') : (balance.data?.party.name ?? '');
  const reference = balance.data?.account.reference ?? '';
  return (
    <>
      <PageHead
        title={t('title', { reference })}
        crumb={{ to: `/parties/${partyId}`, label: name === '' ? t('back') : name }}
      />
      <div className="page-body balance">
        {balance.isError ? (
          <Failed error={balance.error} retry={() => void balance.refetch()} />
        ) : balance.data === undefined ? (
          <Loading lines={12} />
        ) : (
          <>
            <header className="print-head">
              <p>
                <b>{tenant.name}</b>
              </p>
              <p>
                {t('statement', {
                  name,
                  kind: words('account-kind', balance.data.account.kind),
                  reference,
                  day: longDay(balance.data.payoff.date, i18n.language),
                })}
              </p>
            </header>
            <PayoffPanel
              key={balance.data.payoff.date}
              quote={balance.data.payoff}
              onDay={(day) => void navigate({ search: { date: day }, replace: true })}
            />
            <AccruedPanel balance={balance.data} />
            <LinesPanel balance={balance.data} />
            <TermsPanel balance={balance.data} />
          </>
        )}
      </div>
    </>
  );
}
