import { formatDay } from '@duly/kernel/day.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, PaidClaimGiven } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { readTypedMinor, unitOf } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { AccountChoice } from '../case/account-choice.tsx';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';

const kinds = ['transfer', 'bank-acceptance', 'commercial-acceptance'] as const;
const payees = ['ours', 'other', 'unsure'] as const;
const slips = ['seen', 'promised', 'none'] as const;
const ways = ['customer-courier', 'post', 'electronic'] as const;

interface ClaimPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** "I have paid": what to ask, in the order in which it is asked. */
export function ClaimPane({ view, onClose }: ClaimPaneProps) {
  const { t, i18n } = useTranslation('paid-claims');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const today = deskToday(view.businessDay);
  const first = mainAccount(view.accounts);
  const [accountId, setAccountId] = useState(first?.accountId ?? '');
  const account = view.accounts.find((one) => one.accountId === accountId) ?? first;
  const currency = account?.currency ?? tenant.currency;
  const [kind, setKind] = useState<string>('transfer');
  const [amount, setAmount] = useState('');
  const [onDay, setOnDay] = useState(formatDay(today));
  const [bank, setBank] = useState('');
  const [number, setNumber] = useState('');
  const [payee, setPayee] = useState<string>('unsure');
  const [slip, setSlip] = useState<string>('promised');
  const [cameBy, setCameBy] = useState<string>('customer-courier');
  const [tried, setTried] = useState(false);
  const bill = kind !== 'transfer';
  const what = bill ? 'bill' : 'transfer';
  const minor = readTypedMinor(amount, currency);
  const day = readTypedDay(onDay, today);
  const save = useAct({
    send: (body: PaidClaimGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/paid-claims', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: (made) =>
      made.holdUntil === null
        ? t('saved-no-hold', { why: t(`because.${made.because ?? 'payee-other'}`) })
        : t('saved-hold', { day: made.holdUntil }),
    done: () => {
      rereadCase(queries, view.party.partyId);
      void queries.invalidateQueries({ queryKey: ['paid-claims'] });
      onClose();
    },
  });
  const missing = minor === null || day === null || (bill && number.trim() === '');
  const submit = () => {
    setTried(true);
    if (missing || account === null) return;
    save.mutate({
      accountId: account.accountId,
      kind: kind as PaidClaimGiven['kind'],
      amount: { minor, currency },
      onDay: formatDay(day),
      bank: bank.trim(),
      number: number.trim(),
      payee: payee as PaidClaimGiven['payee'],
      slip: slip as PaidClaimGiven['slip'],
      ...(bill ? { cameBy: cameBy as NonNullable<PaidClaimGiven['cameBy']> } : {}),
    });
  };
  const needed = (empty: boolean) => (tried && empty ? t('needed') : null);
  return (
    <Pane
      title={t('pane')}
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
        <p className="note">{t('hint')}</p>
        <AccountChoice accounts={view.accounts} value={accountId} onValue={setAccountId} />
        <Choice
          label={t('kind.label')}
          value={kind}
          onValue={setKind}
          options={kinds.map((code) => ({ value: code, label: t(`kind.${code}`) }))}
        />
        <TextField
          label={t('amount', { unit: unitOf(currency, i18n.language) })}
          value={amount}
          onValue={setAmount}
          inputMode="decimal"
          autoComplete="off"
          error={needed(minor === null)}
        />
        <DayField
          label={t(`day.${what}`)}
          value={onDay}
          onValue={setOnDay}
          today={today}
          error={needed(day === null)}
        />
        <TextField label={t('bank')} value={bank} onValue={setBank} autoComplete="off" />
        <Choice
          label={t('payee.label')}
          value={payee}
          onValue={setPayee}
          options={payees.map((code) => ({ value: code, label: t(`payee.${code}`) }))}
        />
        {payee === 'other' ? <p className="note stop">{t('payee-other')}</p> : null}
        <Choice
          label={t('slip.label')}
          value={slip}
          onValue={setSlip}
          options={slips.map((code) => ({ value: code, label: t(`slip.${code}`) }))}
        />
        <TextField
          label={t(`number.${what}`)}
          value={number}
          onValue={setNumber}
          autoComplete="off"
          error={needed(bill && number.trim() === '')}
        />
        {bill ? (
          <Choice
            label={t('cameBy.label')}
            value={cameBy}
            onValue={setCameBy}
            options={ways.map((code) => ({ value: code, label: t(`cameBy.${code}`) }))}
          />
        ) : null}
      </div>
    </Pane>
  );
}
