import { formatDay } from '@duly/kernel/day.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, WriteOffGiven } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { formatMoney, sumMinor } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AccountChoice } from '../case/account-choice.tsx';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';
import { useWaivable } from './read-relief.ts';
import { ReasonFields } from './reason-field.tsx';

interface WriteOffPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Asks for a write-off of all that is open on an account, or of some items. */
export function WriteOffPane({ view, onClose }: WriteOffPaneProps) {
  const { t, i18n } = useTranslation('waivers');
  const queries = useQueryClient();
  const { partyId } = view.party;
  const today = deskToday(view.businessDay);
  const [accountId, setAccountId] = useState(mainAccount(view.accounts)?.accountId ?? '');
  const account = view.accounts.find((one) => one.accountId === accountId) ?? view.accounts[0];
  if (account === undefined) throw new Error('A write-off is about an account.');
  const [part, setPart] = useState<'all' | 'items'>('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [onDay, setOnDay] = useState(formatDay(today));
  const [reason, setReason] = useState('');
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const { currency } = account;
  const items = (useWaivable(partyId, account.accountId).data?.items ?? []).map((item) => ({
    ...item,
    minor: sumMinor(item.open.map((open) => open.minor)),
  }));
  const written = items.filter((item) => part === 'all' || chosen.includes(item.itemId));
  const day = readTypedDay(onDay, today);
  const ready = written.length > 0 && reason !== '' && day !== null;
  const save = useAct({
    send: (body: WriteOffGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/write-offs', { params: { path: { id: partyId } }, body, ...keyed(key) }),
      ),
    say: ({ status }) => t(status === 'approved' ? 'write-off-saved' : 'asked'),
    done: () => {
      rereadCase(queries, partyId);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (!ready) return;
    const itemIds = part === 'all' ? [] : written.map((item) => item.itemId);
    save.mutate({ accountId: account.accountId, itemIds, reason, proof, onDay: formatDay(day) });
  };
  return (
    <Pane
      title={t('write-off-title')}
      width={620}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note">{t('write-off-effect')}</p>
        <AccountChoice
          accounts={view.accounts.filter((one) => one.closedOn === null)}
          value={accountId}
          onValue={(id) => {
            setAccountId(id);
            setChosen([]);
          }}
        />
        <Choice
          label={t('write-off-what')}
          across
          value={part}
          onValue={setPart}
          options={(['all', 'items'] as const).map((value) => ({ value, label: t(`write-off-${value}`) }))}
        />
        {part === 'all'
          ? null
          : items.map((item) => (
              <label key={item.itemId} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(item.itemId)}
                  onChange={(event) =>
                    setChosen(
                      event.target.checked
                        ? [...chosen, item.itemId]
                        : chosen.filter((one) => one !== item.itemId),
                    )
                  }
                />
                {item.reference} {formatMoney({ minor: item.minor, currency }, i18n.language)}
              </label>
            ))}
        <p>
          {t('write-off-sum')}{' '}
          <b>
            {formatMoney({ minor: sumMinor(written.map((item) => item.minor)), currency }, i18n.language)}
          </b>
        </p>
        <ReasonFields
          kind="write-off"
          reason={reason}
          proof={proof}
          onReason={setReason}
          onProof={setProof}
        />
        <DayField label={t('write-off-day')} value={onDay} onValue={setOnDay} today={today} />
        {tried && !ready ? (
          <p className="note stop" role="alert">
            {t('incomplete')}
          </p>
        ) : null}
      </div>
    </Pane>
  );
}
