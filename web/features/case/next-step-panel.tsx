import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { ladderWords } from '../../shared/ladder-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from './case-panes.tsx';
import { useTraceWords } from './trace-words.ts';

interface NextStepPanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** The step of today for each account, its reasons, and on demand which rule said what on the way to it. */
export function NextStepPanel({ view, onPane }: NextStepPanelProps) {
  const { t, i18n } = useTranslation('case');
  const words = useCodeWords();
  const trace = useTraceWords();
  const { tenant } = useSession();
  const mayWork = usePermission('task.work');
  const [open, setOpen] = useState<string | null>(null);
  const steps = view.accounts.filter((account) => account.nextStep !== null);
  return (
    <Panel
      title={t('next.title')}
      end={view.businessDay === null ? undefined : longDay(view.businessDay, i18n.language)}
    >
      {steps.length === 0 ? (
        <p className="in soft">
          {t(view.accounts.every((one) => one.closedOn !== null) ? 'next.closed' : 'next.none')}
        </p>
      ) : (
        <ul className="steps">
          {steps.map(({ accountId, reference, nextStep, policyName, currency }) => {
            const task = view.tasks.find((one) => one.accountId === accountId);
            const reasons = (task?.reasons ?? nextStep?.reasons ?? []).map((one) =>
              words('reason', one.code),
            );
            return (
              <li key={accountId}>
                <div>
                  <b>{words('action', task?.action ?? nextStep?.action ?? '')}</b>{' '}
                  <span className="mute">
                    {reference}
                    {nextStep?.dueOn
                      ? ` ${t('next.due', { day: longDay(nextStep.dueOn, i18n.language, tenant.businessDay) })}`
                      : ''}
                  </span>
                  <p className="soft">{reasons.join(t('everywhere:comma'))}</p>
                  {open === accountId ? (
                    <ol className="trace" aria-label={t('next.why')}>
                      {(nextStep?.why ?? []).map((line) => (
                        <li key={`${line.code} ${JSON.stringify(line.params)}`}>
                          {trace(line, policyName ?? '', currency)}
                        </li>
                      ))}
                      <li className="mute">
                        {t('next.policy', { name: ladderWords(policyName ?? '', i18n.language) })}
                      </li>
                    </ol>
                  ) : null}
                </div>
                <div className="line">
                  <Button
                    look="bare"
                    aria-expanded={open === accountId}
                    onClick={() => setOpen(open === accountId ? null : accountId)}
                  >
                    {t('next.why')}
                  </Button>
                  {task !== undefined && mayWork ? (
                    <Button onClick={() => onPane({ name: 'complete', taskId: task.taskId })}>
                      {t('act.complete')}
                    </Button>
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
