import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { BankFile } from '../../shared/api-types.ts';
import { longInstant } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { ProofPanel } from './proof-panel.tsx';
import { RemarksPanel } from './remarks-panel.tsx';
import { StatementsPanel } from './statements-panel.tsx';
import { UndesignatedNote } from './undesignated-note.tsx';
import './bank.css';

/** One file: what it was found to be, whether it adds up, what was not taken, and its movements. */
export function BankFilePage() {
  const { fileId } = useParams({ from: '/bank/$fileId' });
  const { t } = useTranslation('bank');
  const file = useQuery({
    queryKey: ['bank-file', fileId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/bank-files/{id}', { params: { path: { id: fileId } }, signal })),
  });
  return (
    <>
      <PageHead
        title={file.data === undefined || file.data.name === '' ? t('title') : file.data.name}
        crumb={{ to: '/bank', label: t('title') }}
      />
      <div className="page-body">
        {file.isPending ? (
          <Loading />
        ) : file.isError ? (
          <Failed error={file.error} retry={() => void file.refetch()} />
        ) : (
          <>
            <Facts file={file.data} />
            <StatementsPanel statements={file.data.statementList} />
            <ProofPanel proof={file.data.proof} />
            <RemarksPanel remarks={file.data.remarks} />
            <LinesPanel fileId={fileId} />
          </>
        )}
      </div>
    </>
  );
}

function Facts({ file }: { readonly file: BankFile }) {
  const { t, i18n } = useTranslation('bank');
  const { tenant } = useSession();
  const facts: readonly (readonly [string, string | number])[] = [
    ['format', t(`format.${file.format}`, { defaultValue: file.format })],
    ['statements', file.statements],
    ['lines', file.lines],
    ['new', file.linesNew],
    ['known', file.lines - file.linesNew],
    ['refused', file.refused],
    ['left-out', file.leftOut],
    ['at', longInstant(file.importedAt, tenant.zone, i18n.language, tenant.businessDay)],
  ];
  return (
    <Panel title={t('file.title')}>
      <div className="in form">
        <dl className="bank-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`file.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {file.undesignated.map((account) => (
          <UndesignatedNote key={account} account={account} fileId={file.fileId} />
        ))}
      </div>
    </Panel>
  );
}
