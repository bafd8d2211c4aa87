import { useTranslation } from 'react-i18next';
import type { Approval } from '../../shared/api-types.ts';

const looks: Readonly<Record<Approval['state'], string>> = {
  asked: 'wait',
  approved: 'ok',
  refused: 'stop',
  withdrawn: '',
  expired: '',
};

/** Where a request stands. */
export function StateTag({ state }: { readonly state: Approval['state'] }) {
  const { t } = useTranslation('approvals');
  return <span className={`tag ${looks[state]}`}>{t(`state.${state}`)}</span>;
}
