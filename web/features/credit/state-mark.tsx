import { useTranslation } from 'react-i18next';
import type { CreditRow } from '../../shared/api-types.ts';

const looks: Readonly<Record<CreditRow['state'], string>> = {
  ok: 'ok',
  warn: 'wait',
  'over-limit': 'stop',
  overdue: 'stop',
  stopped: 'stop',
  locked: 'stop',
};

/** Where a customer stands, in a word. */
export function StateMark({ state }: { readonly state: CreditRow['state'] }) {
  const { t } = useTranslation('credit');
  return <span className={`tag ${looks[state]}`}>{t(`state.${state}`)}</span>;
}
