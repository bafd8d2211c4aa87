import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../shared/fields.tsx';

interface DesignatedFieldProps {
  readonly known: readonly string[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error: string | null;
}

/** The creditor's own account that the money reached: chosen from the list, typed only while there is none. */
export function DesignatedField({ known, value, onValue, error }: DesignatedFieldProps) {
  const { t } = useTranslation('payment');
  if (known.length === 0) {
    return (
      <TextField
        label={t('designated')}
        value={value}
        onValue={onValue}
        autoComplete="off"
        hint={t('designated-hint')}
        error={error}
      />
    );
  }
  return (
    <SelectField
      label={t('designated')}
      value={value}
      onValue={onValue}
      options={known.map((account) => ({ value: account, label: account }))}
      error={error}
    />
  );
}
