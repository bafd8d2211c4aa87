import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { readTypedMinor, unitOf } from '../../shared/format-money.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';

/** Takings that go to one of the creditor's own accounts. */
export function DepositForm({ desk, currency }: { readonly desk: string; readonly currency: string }) {
  const { t, i18n } = useTranslation('cashier');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const known = tenant.designatedAccounts;
  const [amount, setAmount] = useState('');
  const [bankAccount, setBankAccount] = useState(known[0] ?? '');
  const [slip, setSlip] = useState('');
  const minor = readTypedMinor(amount, currency);
  const complete = minor !== null && bankAccount.trim() !== '' && slip.trim() !== '';
  const save = useAct({
    send: (sum: string, key) =>
      answer(
        api.POST('/api/cashier/deposits', {
          body: {
            desk,
            amount: { minor: sum, currency },
            bankAccount: bankAccount.trim(),
            slip: slip.trim(),
          },
          ...keyed(key),
        }),
      ),
    say: () => t('deposit.saved'),
    done: () => {
      setAmount('');
      setSlip('');
      void queries.invalidateQueries({ queryKey: ['cashier'] });
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) save.mutate(minor);
      }}
    >
      <h3>
        {t('deposit.title')} {currency}
      </h3>
      <TextField
        label={t('deposit.amount', { unit: unitOf(currency, i18n.language) })}
        hint={t('deposit.hint')}
        value={amount}
        onValue={setAmount}
        inputMode="decimal"
        autoComplete="off"
      />
      {known.length === 0 ? (
        <TextField label={t('deposit.account')} value={bankAccount} onValue={setBankAccount} />
      ) : (
        <SelectField
          label={t('deposit.account')}
          value={bankAccount}
          onValue={setBankAccount}
          options={known.map((account) => ({ value: account, label: account }))}
        />
      )}
      <TextField label={t('deposit.slip')} value={slip} onValue={setSlip} autoComplete="off" />
      <ProblemNote error={save.error} />
      <div className="line">
        <Button type="submit" busy={save.isPending} refused={!complete}>
          {t('deposit.save')}
        </Button>
      </div>
    </form>
  );
}
