import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ChartState } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { useOwnWords } from '../../shared/own-words.ts';
import { Pane } from '../../shared/pane.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { ChartAccounts } from './chart-accounts.tsx';

type Chart = ChartState['chart'];
type Line = Chart['counter'][number] | Chart['receivable'][number];

interface ChartPaneProps {
  readonly state: ChartState;
  readonly onClose: () => void;
}

/** The whole chart on one pane: the accounts, and which of them each kind of posting goes to. */
export function ChartPane({ state, onClose }: ChartPaneProps) {
  const { t } = useTranslation('vouchers');
  const words = useCodeWords();
  const own = useOwnWords();
  const queries = useQueryClient();
  const maySet = usePermission('voucher.close');
  const [chart, setChart] = useState<Chart>(state.chart);
  const save = useAct({
    send: (given: Chart, key) =>
      answer(api.POST('/api/chart', { body: { basedOn: state.version, chart: given }, ...keyed(key) })),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['chart'] });
      void queries.invalidateQueries({ queryKey: ['vouchers'] });
      onClose();
    },
    say: ({ version }) => t('chart.saved', { version }),
  });
  const name = (line: Line) =>
    [
      'cause' in line ? t(`causes.${line.cause}`) : null,
      line.account === undefined ? null : words('account-kind', line.account),
      line.kind === undefined ? null : t(`kinds.${line.kind}`),
      'method' in line && line.method !== undefined ? words('method', line.method) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ') || t('chart.any');
  const pick = (label: string, code: string, onCode: (code: string) => void) =>
    maySet ? (
      <label key={label} className="chart-line">
        <span>{label}</span>
        <select className="slim" value={code} onChange={(event) => onCode(event.target.value)}>
          {chart.accounts.map((account) => (
            <option key={account.code} value={account.code}>
              {account.code} {own(account)}
            </option>
          ))}
        </select>
      </label>
    ) : (
      <p key={label} className="chart-line">
        <span>{label}</span> <b>{code}</b>
      </p>
    );
  const replaced = <One extends Line>(lines: readonly One[], at: number, code: string): One[] =>
    lines.map((line, place) => (place === at ? { ...line, code } : line));
  return (
    <Pane
      title={t('chart.title')}
      width={640}
      start="none"
      onClose={onClose}
      footer={
        maySet ? (
          <Button look="primary" busy={save.isPending} onClick={() => save.mutate(chart)}>
            {t('chart.save')}
          </Button>
        ) : undefined
      }
    >
      <div className="form">
        <p className="soft">{t('chart.hint')}</p>
        <ProblemNote error={save.error} />
        <ChartAccounts
          accounts={chart.accounts}
          readOnly={!maySet}
          onAccounts={(accounts) => setChart({ ...chart, accounts })}
        />
        <h3>{t('chart.receivable')}</h3>
        {chart.receivable.map((line, at) =>
          pick(name(line), line.code, (code) =>
            setChart({ ...chart, receivable: replaced(chart.receivable, at, code) }),
          ),
        )}
        {pick(t('chart.on-account'), chart.onAccount, (onAccount) => setChart({ ...chart, onAccount }))}
        {pick(t('chart.clearing'), chart.clearing, (clearing) => setChart({ ...chart, clearing }))}
        <h3>{t('chart.counter')}</h3>
        {chart.counter.map((line, at) =>
          pick(name(line), line.code, (code) =>
            setChart({ ...chart, counter: replaced(chart.counter, at, code) }),
          ),
        )}
      </div>
    </Pane>
  );
}
