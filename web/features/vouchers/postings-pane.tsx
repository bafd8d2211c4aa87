import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api, cursorOf } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { formatMinor } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { Failed, Loading } from '../../shared/states.tsx';

interface PostingsPaneProps {
  readonly voucherId: string;
  readonly currency: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** What stands behind a voucher, posting by posting, each leading to its case. */
export function PostingsPane({ voucherId, currency, title, onClose }: PostingsPaneProps) {
  const { t } = useTranslation('vouchers');
  const postings = useInfiniteQuery({
    queryKey: ['voucher-postings', voucherId],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/vouchers/{id}/postings', {
          params: { path: { id: voucherId }, query: { limit: 100, ...cursorOf(pageParam) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
  const rows = postings.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Pane title={title} width={640} start="none" onClose={onClose}>
      {postings.isError ? (
        <Failed error={postings.error} retry={() => void postings.refetch()} />
      ) : postings.isPending ? (
        <Loading />
      ) : (
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('behind.account')}</th>
                <th scope="col">{t('behind.item')}</th>
                <th scope="col">{t('behind.kind')}</th>
                <th scope="col">{t('behind.day')}</th>
                <th scope="col" className="num">
                  {t('behind.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.postingId}>
                  <th scope="row">
                    <Link to="/parties/$partyId" params={{ partyId: row.partyId }}>
                      {row.accountReference}
                    </Link>
                  </th>
                  <td>{row.itemReference ?? '—'}</td>
                  <td className="nowrap">{t(`kinds.${row.kind}`)}</td>
                  <td className="nowrap">{row.onDay}</td>
                  <td className="num">{formatMinor(row.minor, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      )}
      {postings.hasNextPage ? (
        <Button busy={postings.isFetchingNextPage} onClick={() => void postings.fetchNextPage()}>
          {t('behind.more')}
        </Button>
      ) : null}
    </Pane>
  );
}
