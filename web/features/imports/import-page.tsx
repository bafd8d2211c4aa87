import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { ImportRun } from '../../shared/api-types.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResultView } from './import-result.tsx';
import { MappingForm } from './mapping-form.tsx';
import './imports.css';

/** Asks again while the run is under way. */
const askAgainMs = 700;

/** One file on its way in: mapping, trial, progress, result. */
export function ImportPage() {
  const { importId } = useParams({ from: '/imports/$importId' });
  const { t } = useTranslation('imports');
  const run = useQuery({
    queryKey: ['import', importId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/imports/{id}', { params: { path: { id: importId } }, signal })),
    refetchInterval: (query) => {
      const status = query.state.data?.status;
      return status === 'reading' || status === 'applying' ? askAgainMs : false;
    },
  });
  return (
    <>
      <PageHead
        title={run.data?.fileName ?? t('title')}
        crumb={{ to: '/imports', label: t('title') }}
        beside={run.data === undefined ? undefined : t(`kind.${run.data.kind}`)}
      />
      <div className="page-body">
        {run.isPending ? (
          <Loading />
        ) : run.isError ? (
          <Failed error={run.error} retry={() => void run.refetch()} />
        ) : (
          <Steps run={run.data} />
        )}
      </div>
    </>
  );
}

function Steps({ run }: { readonly run: ImportRun }) {
  const underWay = run.status === 'reading' || run.status === 'applying';
  const finished = run.status === 'done' || run.status === 'failed';
  return (
    <>
      {underWay ? <ImportProgress run={run} /> : null}
      {finished ? <ImportResultView run={run} /> : null}
      {run.status === 'waiting' || (finished && run.dryRun) ? <MappingForm key={run.id} run={run} /> : null}
    </>
  );
}
