import { addDays, formatDay, parseDay } from '@duly/kernel/day.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readApi } from '../../shared/api.ts';
import type { Session } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { ProgressBar } from '../../shared/progress-bar.tsx';
import { beginSession, useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import type { DayRun } from './day-run-types.ts';
import { useDayRuns } from './read-day-runs.ts';

/** The button that decides a day, with its date in sight: no clock chooses the day. */
export function RunDayForm() {
  const { t } = useTranslation('day-run');
  const { tenant } = useSession();
  const queries = useQueryClient();
  const runs = useDayRuns();
  const now = parseDay(tenant.businessDay ?? '');
  const [day, setDay] = useState(formatDay(now === null ? deskToday(null) : addDays(now, 1)));
  const today = now ?? deskToday(null);
  const read = readTypedDay(day, today);
  const running = runs.data?.rows.find((run) => run.status === 'running') ?? null;
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && running === null) {
      // The desk's day has moved: the session names it, and every list was made for the day before.
      void readApi<Session>('/session').then(beginSession);
      void queries.invalidateQueries();
    }
    wasRunning.current = running !== null;
  }, [running, queries]);
  const start = useAct<DayRun>({
    path: '/day-runs',
    done: () => {
      wasRunning.current = true;
      void queries.invalidateQueries({ queryKey: ['day-runs'] });
    },
  });
  const passed = read !== null && now !== null && read < now;
  return (
    <form
      className="in form"
      onSubmit={(event) => {
        event.preventDefault();
        if (read !== null && !passed && running === null) start.mutate({ date: formatDay(read) });
      }}
    >
      <div className="run-day">
        <DayField
          label={t('date')}
          value={day}
          onValue={setDay}
          today={today}
          error={passed ? t('passed') : null}
        />
        <Button
          type="submit"
          look="primary"
          tall
          busy={start.isPending}
          refused={read === null || passed || running !== null}
        >
          {t('start')}
        </Button>
      </div>
      <ProblemNote error={start.error} />
      {running === null ? (
        <p className="mute">{t('hint')}</p>
      ) : (
        <div role="status" className="form">
          <p>
            {t('running', {
              day: running.day,
              done: running.progress.chunksDone,
              chunks: running.progress.chunks,
              decided: running.progress.decided,
            })}
          </p>
          <ProgressBar
            label={t('progress')}
            done={running.progress.chunksDone}
            total={running.progress.chunks}
          />
        </div>
      )}
    </form>
  );
}
