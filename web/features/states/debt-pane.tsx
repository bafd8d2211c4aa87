import { type Day, formatDay } from '@duly/kernel/day.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, DebtChange } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField } from '../../shared/fields.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { mainAccount } from '../case/case-sums.ts';
import { FormPane } from './form-pane.tsx';

const products = [
  'card',
  'bank-consumer',
  'consumer-finance',
  'online-consumer',
  'micro-loan',
  'private-lending',
  'none',
] as const;
type Product = (typeof products)[number] | '';
type Told = 'yes' | 'no' | '';

const told = (value: boolean | null): Told => (value === null ? '' : value ? 'yes' : 'no');

interface DebtPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** What a debt is, as the laws ask: for what it was made, how it was obtained, its days. */
export function DebtPane({ view, onClose }: DebtPaneProps) {
  const first = mainAccount(view.accounts)?.accountId ?? '';
  const [accountId, setAccountId] = useState(first);
  return (
    <DebtForm key={accountId} view={view} accountId={accountId} onAccount={setAccountId} onClose={onClose} />
  );
}

interface DebtFormProps extends DebtPaneProps {
  readonly accountId: string;
  readonly onAccount: (accountId: string) => void;
}

// An emptied day forgets what was known; one that cannot be read is not sent.
function readDay(text: string, today: Day): string | null | undefined {
  if (text.trim() === '') return null;
  const day = readTypedDay(text, today);
  return day === null ? undefined : formatDay(day);
}

function DebtForm({ view, accountId, onAccount, onClose }: DebtFormProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const today = deskToday(view.businessDay);
  const known = view.agreed.debts.find((one) => one.accountId === accountId);
  const [product, setProduct] = useState<Product>(products.find((one) => one === known?.product) ?? '');
  const [use, setUse] = useState<'personal' | 'business' | ''>(known?.use ?? '');
  const [inDefault, setInDefault] = useState<Told>(told(known?.inDefaultWhenObtained ?? null));
  const [limitation, setLimitation] = useState(known?.limitationEndsOn ?? '');
  const [sent, setSent] = useState(known?.validationSentOn ?? '');
  const [received, setReceived] = useState(known?.validationReceivedOn ?? '');
  const days = [limitation, sent, received].map((text) => readDay(text, today));
  const [limitationEndsOn, validationSentOn, validationReceivedOn] = days;
  const filled: DebtChange | null =
    limitationEndsOn === undefined || validationSentOn === undefined || validationReceivedOn === undefined
      ? null
      : {
          product: product === '' ? null : product,
          use: use === '' ? null : use,
          inDefaultWhenObtained: inDefault === '' ? null : inDefault === 'yes',
          limitationEndsOn,
          validationSentOn,
          validationReceivedOn,
        };
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('debt.title')}
      effect={t('debt.effect')}
      filled={filled}
      send={(body, key) =>
        answer(
          api.PATCH('/api/accounts/{id}/debt', { params: { path: { id: accountId } }, body, ...keyed(key) }),
        )
      }
      onTried={() => undefined}
      onClose={onClose}
    >
      <SelectField
        label={t('dispute.account')}
        value={accountId}
        onValue={onAccount}
        options={view.accounts.map((one) => ({ value: one.accountId, label: one.reference }))}
      />
      <SelectField
        label={t('debt.product')}
        value={product}
        onValue={setProduct}
        options={[
          { value: '' as const, label: t('not-told') },
          ...products.map((code) => ({ value: code, label: words('product', code) })),
        ]}
      />
      <SelectField
        label={t('debt.use')}
        value={use}
        onValue={setUse}
        options={[
          { value: '' as const, label: t('not-told') },
          { value: 'personal' as const, label: words('use', 'personal') },
          { value: 'business' as const, label: words('use', 'business') },
        ]}
      />
      <SelectField
        label={t('debt.in-default')}
        value={inDefault}
        onValue={setInDefault}
        options={[
          { value: '' as const, label: t('not-told') },
          { value: 'yes' as const, label: t('everywhere:yes') },
          { value: 'no' as const, label: t('everywhere:no') },
        ]}
      />
      <DayField label={t('debt.limitation')} value={limitation} onValue={setLimitation} today={today} />
      <div className="grid-2">
        <DayField label={t('debt.sent')} value={sent} onValue={setSent} today={today} />
        <DayField label={t('debt.received')} value={received} onValue={setReceived} today={today} />
      </div>
    </FormPane>
  );
}
