import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { useAct } from '../../shared/use-act.ts';
import { useNewestRun } from './read-matching.ts';

/** Matches everything that is not done, and says what the newest run did. */
export function RunButton({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('matching');
  const queries = useQueryClient();
  const run = useNewestRun().data ?? null;
  const start = useAct<null, { runId: string }>({
    send: (_, key) => answer(api.POST('/api/matching/runs', { body: { dryRun: false }, ...keyed(key) })),
    done: () => void queries.invalidateQueries({ queryKey: ['matching', 'run'] }),
  });
  const running = run?.status === 'running';
  const was = useRef(running);
  useEffect(() => {
    if (was.current && !running) onDone();
    was.current = running;
  }, [running, onDone]);
  return (
    <p className="end line run-line" role="status">
      <span className="mute">
        {run === null
          ? ''
          : running
            ? t('run.going', { done: run.done, lines: run.lines })
            : run.status === 'failed'
              ? t('run.failed')
              : t('run.done', {
                  posted: run.result?.posted ?? 0,
                  left: (run.result?.lines ?? 0) - (run.result?.posted ?? 0),
                })}
      </span>
      <Button busy={start.isPending || running} onClick={() => start.mutate(null)}>
        {t('run.start')}
      </Button>
    </p>
  );
}
