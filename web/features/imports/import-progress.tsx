import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../../shared/api-types.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProgressBar } from '../../shared/progress-bar.tsx';

/** How far a file has come; going on with other work does not stop it. */
export function ImportProgress({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('imports');
  const { rows, done } = run.progress ?? { rows: 0, done: 0 };
  return (
    <Panel title={t(`status.${run.status}`)} end={t('progress.goes-on')}>
      <div className="in form">
        <p role="status">
          <span className="big">{done}</span> {t('progress.of', { rows })}
        </p>
        <ProgressBar label={t('progress.label')} done={done} total={rows} />
      </div>
    </Panel>
  );
}
