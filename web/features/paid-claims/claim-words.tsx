import { useTranslation } from 'react-i18next';
import type { PaidClaim } from '../../shared/api-types.ts';
import { formatMoney } from '../../shared/format-money.ts';
import './paid-claims.css';

const tones: Readonly<Record<PaidClaim['status'], string>> = {
  open: 't-wait',
  verified: 't-wait',
  found: 't-ok',
  'not-found': 't-stop',
  withdrawn: 'mute',
};

/** A claim in two lines: what is said, and where it stands. */
export function ClaimWords({ claim }: { readonly claim: PaidClaim }) {
  const { t, i18n } = useTranslation('paid-claims');
  const waits = claim.status === 'open' || claim.status === 'verified';
  const hold = claim.holdUntil === null ? t('no-hold') : t('until', { day: claim.holdUntil });
  return (
    <>
      <b>{formatMoney(claim.amount, i18n.language)}</b> {t(`kind.${claim.kind}`)} {claim.onDay}
      <small>
        <span className={claim.late ? 't-stop' : tones[claim.status]}>
          {t(`status.${claim.status}`)}
          {claim.late ? ` ${t('late')}` : null}
        </span>{' '}
        {waits ? hold : (claim.endedReason ?? '')} {claim.bank} {claim.number}
        {claim.payee === 'other' ? <span className="t-stop"> {t('payee.other')}</span> : null}
      </small>
    </>
  );
}
