import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { Choice } from '../../shared/choice.tsx';
import { longInstant } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { FileField } from './file-field.tsx';
import { useSendFile } from './use-send-file.ts';
import './imports.css';

const kinds = ['receivables', 'customers', 'payments'];

/** Files that came in, and the first step of a new one: what it holds, and the file. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const [kind, setKind] = useState('receivables');
  const [file, setFile] = useState<File | null>(null);
  const send = useSendFile((run) => navigate({ to: '/imports/$importId', params: { importId: run.id } }));
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <Panel title={t('new.title')} end={t('new.steps')}>
          <form
            className="in form import-start"
            onSubmit={(event) => {
              event.preventDefault();
              if (file !== null) send.mutate({ kind, file });
            }}
          >
            <Choice
              label={t('new.kind')}
              value={kind}
              onValue={setKind}
              options={kinds.map((code) => ({ value: code, label: t(`kind.${code}`) }))}
            />
            <FileField file={file} onFile={setFile} />
            <ProblemNote error={send.error} />
            <div className="line">
              <Button type="submit" look="primary" tall busy={send.isPending} refused={file === null}>
                {send.isPending ? t('new.sending') : t('new.send')}
              </Button>
            </div>
          </form>
        </Panel>
        <Runs />
      </div>
    </>
  );
}

function Runs() {
  const { t, i18n } = useTranslation('imports');
  const { tenant } = useSession();
  const runs = useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => answer(api.GET('/api/imports', { signal })),
  });
  return (
    <Panel title={t('runs.title')}>
      {runs.isPending ? (
        <Loading />
      ) : runs.isError ? (
        <Failed error={runs.error} retry={() => void runs.refetch()} />
      ) : runs.data.rows.length === 0 ? (
        <p className="in soft">{t('runs.empty')}</p>
      ) : (
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('runs.file')}</th>
                <th scope="col">{t('runs.kind')}</th>
                <th scope="col">{t('runs.at')}</th>
                <th scope="col">{t('runs.status')}</th>
                <th scope="col" className="num">
                  {t('result.accepted')}
                </th>
                <th scope="col" className="num">
                  {t('result.rejected')}
                </th>
              </tr>
            </thead>
            <tbody>
              {runs.data.rows.map((run) => (
                <tr key={run.id}>
                  <th scope="row">
                    <Link to="/imports/$importId" params={{ importId: run.id }}>
                      {run.fileName}
                    </Link>
                  </th>
                  <td>{t(`kind.${run.kind}`)}</td>
                  <td className="nowrap">
                    {longInstant(run.startedAt, tenant.zone, i18n.language, tenant.businessDay)}
                  </td>
                  <td>
                    {t(`status.${run.status}`)}
                    {run.dryRun ? <small>{t('dry-run')}</small> : null}
                  </td>
                  <td className="num">{run.result?.accepted ?? '—'}</td>
                  <td className={`num${(run.result?.rejected ?? 0) > 0 ? ' t-wait' : ''}`}>
                    {run.result?.rejected ?? '—'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      )}
    </Panel>
  );
}
