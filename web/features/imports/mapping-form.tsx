import {
  fieldNames,
  fieldsOfKind,
  type ImportField,
  requiredFields,
} from '@duly/core/imports/import-fields.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ImportApply, ImportRun } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { Choice } from '../../shared/choice.tsx';
import { TextField } from '../../shared/fields.tsx';
import { longDay } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { MappingTable } from './mapping-table.tsx';

/** Which column means what, with rows of the file beside; dates that can be read in two ways are asked; then a trial. */
export function MappingForm({ run }: { readonly run: ImportRun }) {
  const { t, i18n } = useTranslation('imports');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const [mapping, setMapping] = useState<Readonly<Record<string, string>>>({ ...run.proposedMapping });
  const [dateFormat, setDateFormat] = useState<NonNullable<ImportApply['dateFormat']> | null>(null);
  const [currency, setCurrency] = useState(tenant.currency);
  const apply = useAct({
    send: (body: ImportApply, key) =>
      answer(api.POST('/api/imports/{id}/apply', { params: { path: { id: run.id } }, body, ...keyed(key) })),
    done: (next) => {
      queries.setQueryData(['import', run.id], next);
      void queries.invalidateQueries({ queryKey: ['import', run.id] });
      void queries.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  const lacking = requiredFields[run.kind].filter((group) => !group.some((field) => mapping[field]));
  const undecided = run.ambiguities.length > 0 && dateFormat === null;
  const ready = lacking.length === 0 && !undecided && /^[A-Z]{3}$/.test(currency);
  const send = (dryRun: boolean) => {
    if (!ready) return;
    apply.mutate({
      mapping: { ...mapping },
      currency,
      dryRun,
      ...(dateFormat === null ? {} : { dateFormat }),
    });
  };
  const name = (field: ImportField) => (i18n.language === 'en' ? fieldNames[field].en : fieldNames[field].zh);
  return (
    <Panel title={t('mapping.title')} end={t('mapping.remembered')}>
      <MappingTable run={run} mapping={mapping} fields={fieldsOfKind[run.kind]} onMapping={setMapping} />
      <div className="in form">
        {lacking.length === 0 ? null : (
          <p className="note wait" role="status">
            {t('mapping.lacking', {
              fields: lacking
                .map((group) => group.map(name).join(t('mapping.or')))
                .join(t('everywhere:comma')),
            })}
          </p>
        )}
        {run.ambiguities.map((ambiguity) => (
          <div key={ambiguity.column} className="note wait">
            <Choice
              label={t('dates.ask', {
                column: ambiguity.column,
                example: ambiguity.readings[0]?.example ?? '',
              })}
              value={dateFormat}
              onValue={setDateFormat}
              options={ambiguity.readings.map((reading) => ({
                value: reading.format,
                label: t(`dates.${reading.format}`, { day: longDay(reading.day, i18n.language) }),
              }))}
            />
          </div>
        ))}
        <div className="import-currency">
          <TextField
            label={t('mapping.currency')}
            value={currency}
            onValue={(value) => setCurrency(value.toUpperCase())}
            maxLength={3}
            hint={t('mapping.currency-hint')}
          />
        </div>
        <ProblemNote error={apply.error} />
        <div className="line">
          <Button
            look={run.dryRun ? 'plain' : 'primary'}
            tall
            busy={apply.isPending}
            refused={!ready}
            onClick={() => send(true)}
          >
            {t('mapping.try')}
          </Button>
          <Button
            look={run.dryRun ? 'primary' : 'plain'}
            tall
            busy={apply.isPending}
            refused={!ready}
            onClick={() => send(false)}
          >
            {t('mapping.apply')}
          </Button>
          <span className="mute">{t('mapping.try-hint')}</span>
        </div>
      </div>
    </Panel>
  );
}
