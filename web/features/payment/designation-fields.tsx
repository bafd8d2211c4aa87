import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAccount, CaseItem } from '../../shared/api-types.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import { type DesignationDraft, toggleItem } from './designation-draft.ts';

interface DesignationFieldsProps {
  /** Of one currency; the payment's own account first. */
  readonly accounts: readonly CaseAccount[];
  readonly draft: DesignationDraft;
  readonly onDraft: (draft: DesignationDraft) => void;
  readonly error: string | null;
  /** Settled items too: those that the payment had settled open again. */
  readonly settledToo?: boolean;
}

/** Which debts the payer named, with sums, and whether the rest goes to other accounts of theirs too. */
export function DesignationFields({
  accounts,
  draft,
  onDraft,
  error,
  settledToo = false,
}: DesignationFieldsProps) {
  const { t } = useTranslation('payment');
  const [own, ...others] = accounts;
  if (own === undefined) return null;
  const { currency } = own;
  const over = (accountId: string) =>
    onDraft({
      ...draft,
      over: draft.over.includes(accountId)
        ? draft.over.filter((one) => one !== accountId)
        : [...draft.over, accountId],
    });
  return (
    <>
      <p className="mute">{t('named.hint')}</p>
      {accounts.map((account) => (
        <fieldset key={account.accountId} className="named">
          <legend>{t('named.account-items', { account: account.reference })}</legend>
          {account.items
            .filter((item) => settledToo || item.openMinor !== '0')
            .map((item) => (
              <NamedItem key={item.itemId} item={item} currency={currency} draft={draft} onDraft={onDraft} />
            ))}
        </fieldset>
      ))}
      {others.length === 0 ? null : (
        <fieldset className="named">
          <legend>{t('named.over')}</legend>
          {others.map((account) => (
            <label key={account.accountId} className="named-tick">
              <input
                type="checkbox"
                checked={draft.over.includes(account.accountId)}
                onChange={() => over(account.accountId)}
              />
              {t('named.account', {
                account: account.reference,
                sum: formatMinor(account.balance.total, currency),
              })}
            </label>
          ))}
        </fieldset>
      )}
      {error === null ? null : (
        <p className="t-stop" role="alert">
          {error}
        </p>
      )}
    </>
  );
}

interface NamedItemProps {
  readonly item: CaseItem;
  readonly currency: string;
  readonly draft: DesignationDraft;
  readonly onDraft: (draft: DesignationDraft) => void;
}

function NamedItem({ item, currency, draft, onDraft }: NamedItemProps) {
  const { t, i18n } = useTranslation('payment');
  const { tenant } = useSession();
  const id = useId();
  const typed = draft.sums[item.itemId];
  return (
    <div className="named-row">
      <label className="named-tick">
        <input
          type="checkbox"
          checked={typed !== undefined}
          onChange={() => onDraft(toggleItem(draft, item, currency))}
        />
        {t('named.item', {
          reference: item.reference,
          day: shortDay(item.dueOn, i18n.language, tenant.businessDay),
          sum: formatMinor(item.openMinor, currency),
        })}
      </label>
      {typed === undefined ? null : (
        <span className="inp">
          <label htmlFor={id} className="sr">
            {t('named.sum', { reference: item.reference })}
          </label>
          <input
            id={id}
            value={typed}
            inputMode="decimal"
            autoComplete="off"
            onChange={(event) =>
              onDraft({ ...draft, sums: { ...draft.sums, [item.itemId]: event.target.value } })
            }
          />
        </span>
      )}
    </div>
  );
}
