import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ExplainedBalance, TermsGiven } from '../../shared/api-types.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { unitOf } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';
import { type DraftFault, emptyDraft, readTermsDraft, type TermsDraft, termsForms } from './terms-draft.ts';

const dayCounts = ['365', '360', 'actual'] as const;
const kinds = ['late-fee', 'penalty-interest', 'interest'] as const;
const graces = ['free', 'back'] as const;
const holidays = ['stays', 'moves'] as const;

interface TermsPaneProps {
  readonly balance: ExplainedBalance;
  readonly onClose: () => void;
}

/** New terms from a day on; the versions before stay as they are. */
export function TermsPane({ balance, onClose }: TermsPaneProps) {
  const { t, i18n } = useTranslation('ledger');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const today = deskToday(tenant.businessDay);
  const { currency } = balance.payoff;
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [tried, setTried] = useState(false);
  const { given, faults } = readTermsDraft(draft, today, currency);
  const { partyId } = balance.party;
  const save = useAct({
    send: (body: TermsGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/accounts/{accountId}/terms', {
          params: { path: { id: partyId, accountId: balance.account.accountId } },
          body,
          ...keyed(key),
        }),
      ),
    say: () => t('terms-saved'),
    done: () => {
      rereadCase(queries, partyId);
      void queries.invalidateQueries({ queryKey: ['case', partyId] });
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (given !== null) save.mutate(given);
  };
  const set = (change: Partial<TermsDraft>) => setDraft({ ...draft, ...change });
  const wrong = (fault: DraftFault) => (tried && faults.has(fault) ? t(`fault.${fault}`) : null);
  const contractual = draft.form === 'per-day' || draft.form === 'per-year';
  return (
    <Pane
      title={t('new-terms')}
      width={620}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('everywhere:save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('save-terms')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note">{t('terms-effect')}</p>
        <div className="grid-2">
          <DayField
            label={t('from')}
            value={draft.from}
            onValue={(from) => set({ from })}
            today={today}
            error={wrong('from')}
          />
          <DayField
            label={t('contract-day')}
            value={draft.contractOn}
            onValue={(contractOn) => set({ contractOn })}
            today={today}
            error={wrong('contractOn')}
          />
        </div>
        <SelectField
          label={t('form-label')}
          value={draft.form}
          onValue={(form) => set({ form })}
          options={termsForms.map((value) => ({ value, label: t(`form.${value}`) }))}
          error={wrong('law')}
        />
        {contractual ? (
          <div className="grid-2">
            <TextField
              label={t(draft.form === 'per-day' ? 'rate-per-day' : 'rate-per-year')}
              value={draft.rate}
              onValue={(rate) => set({ rate })}
              inputMode="decimal"
              autoComplete="off"
              error={wrong('rate')}
              read={draft.form === 'per-day' ? '‰' : '%'}
            />
            {draft.form === 'per-year' ? (
              <SelectField
                label={t('day-count-label')}
                value={draft.dayCount}
                onValue={(dayCount) => set({ dayCount })}
                options={dayCounts.map((value) => ({ value, label: t(`day-count.${value}`) }))}
              />
            ) : null}
            <SelectField
              label={t('charge-kind')}
              value={draft.kind}
              onValue={(kind) => set({ kind })}
              options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
          </div>
        ) : null}
        {draft.form === 'nothing' ? null : (
          <>
            <div className="grid-2">
              <TextField
                label={t('grace-days')}
                value={draft.graceDays}
                onValue={(graceDays) => set({ graceDays })}
                inputMode="numeric"
                autoComplete="off"
                error={wrong('graceDays')}
              />
              <SelectField
                label={t('grace-label')}
                value={draft.grace}
                onValue={(grace) => set({ grace })}
                options={graces.map((value) => ({ value, label: t(`grace-form.${value}`) }))}
              />
              <SelectField
                label={t('holiday-label')}
                value={draft.holiday}
                onValue={(holiday) => set({ holiday })}
                options={holidays.map((value) => ({ value, label: t(`holiday.${value}`) }))}
              />
              <TextField
                label={t('cap-label')}
                value={draft.cap}
                onValue={(cap) => set({ cap })}
                inputMode="decimal"
                autoComplete="off"
                hint={t('cap-hint')}
                error={wrong('cap')}
                read="%"
              />
              <TextField
                label={t('floor-label', { unit: unitOf(currency, i18n.language) })}
                value={draft.floor}
                onValue={(floor) => set({ floor })}
                inputMode="decimal"
                autoComplete="off"
                error={wrong('floor')}
              />
              <TextField
                label={t('clause-label')}
                value={draft.clause}
                onValue={(clause) => set({ clause })}
                maxLength={200}
                autoComplete="off"
                hint={t('clause-hint')}
              />
            </div>
            <label className="check">
              <input
                type="checkbox"
                checked={draft.ceiling}
                onChange={(event) => set({ ceiling: event.target.checked })}
              />
              {t('ceiling-label')}
            </label>
          </>
        )}
      </div>
    </Pane>
  );
}
