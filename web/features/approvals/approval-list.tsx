import { useTranslation } from 'react-i18next';
import type { Approval } from '../../shared/api-types.ts';
import { longDay } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { StateTag } from './state-tag.tsx';

interface ApprovalListProps {
  readonly rows: readonly Approval[];
  readonly at: number;
  readonly onSelect: (index: number) => void;
}

/** Requests, one a line: what, whose, how much, until when. */
export function ApprovalList({ rows, at, onSelect }: ApprovalListProps) {
  const { t, i18n } = useTranslation('approvals');
  return (
    <ul>
      {rows.map((row, index) => (
        <li key={row.approvalId}>
          <button type="button" aria-current={index === at} onClick={() => onSelect(index)}>
            <span className="line">
              <b className="cut">{row.party?.name ?? t('no-party')}</b>
              <span className="num nowrap">
                {row.amount === null ? '' : formatMoney(row.amount, i18n.language)}
              </span>
            </span>
            <span className="line">
              <span className="soft cut">
                {t('what', { kind: t(`kind.${row.kind}`), reason: t(`reason.${row.reason}`) })}
              </span>
              {row.state === 'asked' ? (
                <small className="mute nowrap">
                  {t('until', { day: longDay(row.expiresOn, i18n.language, row.askedOn) })}
                </small>
              ) : (
                <StateTag state={row.state} />
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
