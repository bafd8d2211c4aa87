import { useTranslation } from 'react-i18next';
import type { ChartState } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';

type Account = ChartState['chart']['accounts'][number];

interface ChartAccountsProps {
  readonly accounts: readonly Account[];
  readonly readOnly: boolean;
  readonly onAccounts: (accounts: Account[]) => void;
}

const columns = ['code', 'zh', 'en'] as const;

/** The accounts by code and name; a code that is still used cannot vanish unseen, since saving names it. */
export function ChartAccounts({ accounts, readOnly, onAccounts }: ChartAccountsProps) {
  const { t } = useTranslation('vouchers');
  const change = (at: number, part: Partial<Account>) =>
    onAccounts(accounts.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="chart-accounts">
      <legend>{t('chart.accounts')}</legend>
      {accounts.map((account, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code changes while it is typed; the place is what stays.
        <div key={at} className="chart-account">
          {columns.map((column) => (
            <input
              key={column}
              className="slim"
              aria-label={`${t(`chart.${column}`)} ${at + 1}`}
              readOnly={readOnly}
              value={account[column]}
              onChange={(event) => change(at, { [column]: event.target.value })}
            />
          ))}
          {readOnly ? null : (
            <button
              type="button"
              className="link"
              onClick={() => onAccounts(accounts.filter((_, place) => place !== at))}
            >
              {t('chart.remove')}
              <span className="sr"> {account.code}</span>
            </button>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <Button onClick={() => onAccounts([...accounts, { code: '', zh: '', en: '' }])}>
          {t('chart.add')}
        </Button>
      )}
    </fieldset>
  );
}
