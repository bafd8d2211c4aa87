import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, cursorOf } from '../../shared/api.ts';
import type { JournalRow } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { longInstant } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';

const kinds = [
  'party-viewed',
  'payment-recorded',
  'payment-reversed',
  'promise-made',
  'contact-recorded',
  'stop-recorded',
  'import-applied',
  'day-run',
  'user-created',
  'user-changed',
  'words-found',
  'approval-asked',
  'approval-approved',
  'approval-refused',
  'waiver-granted',
  'waiver-restored',
  'written-off',
  'provisions-run',
  'authority-set',
];

/** The chained record of every act and every look at personal data, as it stands. */
export function JournalPage() {
  const { t } = useTranslation('journal');
  const [kind, setKind] = useState('');
  const journal = useInfiniteQuery({
    queryKey: ['journal', kind],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/journal', {
          params: { query: { limit: 100, ...(kind === '' ? {} : { kind }), ...cursorOf(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  const rows = (journal.data?.pages ?? []).flatMap((page) => page.rows);
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <Panel
          title={t('list')}
          scope={t('scope')}
          end={
            <select
              className="slim"
              aria-label={t('kind')}
              value={kind}
              onChange={(event) => setKind(event.target.value)}
            >
              <option value="">{t('every-kind')}</option>
              {kinds.map((code) => (
                <option key={code} value={code}>
                  {t(`kinds.${code}`)}
                </option>
              ))}
            </select>
          }
        >
          {journal.isPending ? (
            <Loading lines={10} />
          ) : journal.isError ? (
            <Failed error={journal.error} retry={() => void journal.refetch()} />
          ) : rows.length === 0 ? (
            <p className="in soft">{t('empty')}</p>
          ) : (
            <JournalTable rows={rows} />
          )}
          {journal.hasNextPage ? (
            <div className="in">
              <Button busy={journal.isFetchingNextPage} onClick={() => void journal.fetchNextPage()}>
                {t('everywhere:more')}
              </Button>
            </div>
          ) : null}
        </Panel>
      </div>
    </>
  );
}

function JournalTable({ rows }: { readonly rows: readonly JournalRow[] }) {
  const { t, i18n } = useTranslation('journal');
  const { tenant } = useSession();
  return (
    <ScrollAcross>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('entry')}</th>
            <th scope="col">{t('at')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('actor')}</th>
            <th scope="col">{t('party')}</th>
            <th scope="col">{t('body')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.slot}:${row.seq}`}>
              <th scope="row" className="nowrap">
                {row.slot}:{row.seq}
              </th>
              <td className="nowrap">
                {longInstant(row.at, tenant.zone, i18n.language, tenant.businessDay)}
              </td>
              <td className="nowrap">{t(`kinds.${row.kind}`, { defaultValue: row.kind })}</td>
              <td className="nowrap">{row.actor === null ? t('system') : row.actor.slice(0, 8)}</td>
              <td className="nowrap">
                {row.partyId === null ? (
                  '—'
                ) : (
                  <Link to="/parties/$partyId" params={{ partyId: row.partyId }}>
                    {row.partyId.slice(0, 8)}
                  </Link>
                )}
              </td>
              <td className="mute body-json">{JSON.stringify(row.body)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}
