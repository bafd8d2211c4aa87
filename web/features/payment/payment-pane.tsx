import { formatDay } from '@duly/kernel/day.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, PaymentGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { formatMinor, readTypedMinor, unitOf } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { ProblemAnswer } from '../../shared/problem.ts';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { AccountChoice } from '../case/account-choice.tsx';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';
import { RefusalPane } from '../gate/refusal-pane.tsx';
import { DesignatedField } from './designated-field.tsx';
import { accountsBeside, emptyDesignation, readDesignation } from './designation-draft.ts';
import { DesignationFields } from './designation-fields.tsx';
import { PaymentPreview } from './payment-preview.tsx';

// The cashier desk gives a receipt; cash in a collector's hand stands in the list so that the gate can say why not.
const methods: readonly PaymentGiven['method'][] = [
  'bank-transfer',
  'direct-debit',
  'card',
  'wallet',
  'cheque',
  'cashier',
  'cash',
  'other',
];

interface PaymentPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Money that has reached the creditor's own account. */
export function PaymentPane({ view, onClose }: PaymentPaneProps) {
  const { t, i18n } = useTranslation('payment');
  const words = useCodeWords();
  const queries = useQueryClient();
  const { tenant } = useSession();
  const today = deskToday(view.businessDay);
  const first = mainAccount(view.accounts);
  const [accountId, setAccountId] = useState(first?.accountId ?? '');
  const account = view.accounts.find((one) => one.accountId === accountId) ?? first;
  const [amount, setAmount] = useState('');
  const [paidOn, setPaidOn] = useState(formatDay(today));
  const [method, setMethod] = useState<PaymentGiven['method']>('bank-transfer');
  const [reference, setReference] = useState('');
  const [named, setNamed] = useState(emptyDesignation);
  const known = tenant.designatedAccounts;
  const [designated, setDesignated] = useState(known[0] ?? '');
  const [tried, setTried] = useState(false);
  const currency = account?.currency ?? tenant.currency;
  // What settles everything today: the payoff where terms charge for lateness, else the posted balance.
  const whole = formatMinor(account?.payoff?.minor ?? account?.balance.total ?? '0', currency);
  const minor = readTypedMinor(amount, currency);
  const day = readTypedDay(paidOn, today);
  const beside = account === null ? [] : accountsBeside(view.accounts, account);
  const said = readDesignation(named, beside, minor);
  const wish = said.fault === null ? said.given : null;
  const asked =
    account === null || minor === null || day === null || wish === null
      ? null
      : { accountId: account.accountId, amount: { minor, currency }, paidOn: formatDay(day), ...wish };
  const save = useAct({
    send: (body: PaymentGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/payments', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: (saved) =>
      t(saved.accountClosed ? 'saved-closed' : saved.unallocatedMinor === '0' ? 'saved' : 'saved-over', {
        count: saved.allocations.length,
        sum: formatMinor(saved.unallocatedMinor, currency),
      }),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const refused = save.error instanceof ProblemAnswer ? save.error.problem.decision : undefined;
  const missing = minor === null || day === null || reference.trim() === '' || designated.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing || asked === null) return;
    save.mutate({
      ...asked,
      method,
      reference: reference.trim(),
      designatedAccount: designated.trim(),
    });
  };
  const needed = (empty: boolean) => (tried && empty ? t('needed') : null);
  return (
    <Pane
      title={t('title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('save')}
          busy={save.isPending}
          error={refused === undefined ? save.error : null}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note">{t('no-cash')}</p>
        <AccountChoice
          accounts={view.accounts}
          value={accountId}
          onValue={(chosen) => {
            setAccountId(chosen);
            setNamed(emptyDesignation);
          }}
        />
        <TextField
          label={t('amount', { unit: unitOf(currency, i18n.language) })}
          value={amount}
          onValue={setAmount}
          inputMode="decimal"
          autoComplete="off"
          autoFocus
          error={amount === '' ? needed(true) : minor === null ? t('amount-unreadable') : null}
          read={
            account === null ? undefined : (
              <button type="button" className="link" onClick={() => setAmount(whole)}>
                {t('whole', { sum: whole })}
              </button>
            )
          }
        />
        <div className="grid-2">
          <DayField label={t('paid-on')} value={paidOn} onValue={setPaidOn} today={today} />
          <SelectField
            label={t('method')}
            value={method}
            onValue={setMethod}
            options={methods.map((code) => ({ value: code, label: words('method', code) }))}
          />
        </div>
        <TextField
          label={t('reference')}
          value={reference}
          onValue={setReference}
          autoComplete="off"
          hint={t('reference-hint')}
          error={needed(reference.trim() === '')}
        />
        <DesignatedField
          known={known}
          value={designated}
          onValue={setDesignated}
          error={needed(designated.trim() === '')}
        />
        <details className="fold">
          <summary>{t('named.title')}</summary>
          <DesignationFields
            accounts={beside}
            draft={named}
            onDraft={setNamed}
            error={said.fault === null ? null : t(`named.${said.fault}`)}
          />
        </details>
        <PaymentPreview partyId={view.party.partyId} given={asked} />
      </div>
      {refused === undefined ? null : (
        <RefusalPane
          refused={{ ...refused, channel: 'payment', act: words('method', method) }}
          name={view.party.name}
          zone={view.party.zone}
          allowed={null}
          onClose={() => save.reset()}
        />
      )}
    </Pane>
  );
}
