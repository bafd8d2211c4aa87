import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { BankFileSummary } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { longInstant } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { Empty, Failed, Loading } from '../../shared/states.tsx';
import { TakeInForm } from './take-in-form.tsx';
import './bank.css';

/** Files of banks and wallets: one more, and those that came before. */
export function BankPage() {
  const { t } = useTranslation('bank');
  const mayImport = usePermission('bank.import');
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        {mayImport ? (
          <Panel title={t('new.title')}>
            <TakeInForm />
          </Panel>
        ) : null}
        <Files />
      </div>
    </>
  );
}

function Files() {
  const { t } = useTranslation('bank');
  const files = useInfiniteQuery({
    queryKey: ['bank-files'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/api/bank-files', {
          params: { query: pageParam === null ? {} : { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const rows = files.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Panel title={t('list.title')}>
      {files.isPending ? (
        <Loading />
      ) : files.isError ? (
        <Failed error={files.error} retry={() => void files.refetch()} />
      ) : rows.length === 0 ? (
        <Empty say={t('list.empty')} />
      ) : (
        <>
          <FileTable rows={rows} />
          {files.hasNextPage ? (
            <p className="in">
              <Button busy={files.isFetchingNextPage} onClick={() => void files.fetchNextPage()}>
                {t('list.more')}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </Panel>
  );
}

function FileTable({ rows }: { readonly rows: readonly BankFileSummary[] }) {
  const { t, i18n } = useTranslation('bank');
  const { tenant } = useSession();
  return (
    <ScrollAcross>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('list.file')}</th>
            <th scope="col">{t('list.format')}</th>
            <th scope="col">{t('list.state')}</th>
            <th scope="col" className="num">
              {t('list.lines')}
            </th>
            <th scope="col" className="num">
              {t('list.new')}
            </th>
            <th scope="col">{t('list.at')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((file) => (
            <tr key={file.fileId}>
              <th scope="row">
                <Link to="/bank/$fileId" params={{ fileId: file.fileId }}>
                  {file.name === '' ? file.fileId.slice(0, 8) : file.name}
                </Link>
              </th>
              <td className="nowrap">{t(`format.${file.format}`, { defaultValue: file.format })}</td>
              <td>
                <FileState file={file} />
              </td>
              <td className="num">{file.lines}</td>
              <td className="num">{file.linesNew}</td>
              <td className="nowrap">
                {longInstant(file.importedAt, tenant.zone, i18n.language, tenant.businessDay)}
                {file.importedBy === null ? null : (
                  <small>{t('list.by', { name: file.importedBy.name })}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}

/** What is wrong with a file, in words; a file without trouble says so. */
function FileState({ file }: { readonly file: BankFileSummary }) {
  const { t } = useTranslation('bank');
  const troubles = [
    ...(file.unbalanced > 0 ? [t('list.unbalanced', { count: file.unbalanced })] : []),
    ...(file.refused > 0 ? [t('list.refused', { count: file.refused })] : []),
    ...(file.undesignated.length > 0 ? [t('list.undesignated')] : []),
  ];
  if (troubles.length === 0) return <span className="t-ok">{t('list.fine')}</span>;
  return (
    <>
      {troubles.map((trouble) => (
        <span key={trouble} className="t-wait bank-trouble">
          {trouble}
        </span>
      ))}
    </>
  );
}
