import { useTranslation } from 'react-i18next';
import type { CaseAccount } from '../../shared/api-types.ts';
import { SelectField } from '../../shared/fields.tsx';
import { formatMinor } from '../../shared/format-money.ts';

interface AccountChoiceProps {
  readonly accounts: readonly CaseAccount[];
  readonly value: string;
  readonly onValue: (accountId: string) => void;
}

/** Which account it is about; one account needs no asking. */
export function AccountChoice({ accounts, value, onValue }: AccountChoiceProps) {
  const { t } = useTranslation('case');
  if (accounts.length < 2) return null;
  return (
    <SelectField
      label={t('account')}
      value={value}
      onValue={onValue}
      options={accounts.map((account) => ({
        value: account.accountId,
        label: `${account.reference} ${formatMinor(account.overdue, account.currency)} ${account.currency}`,
      }))}
    />
  );
}
