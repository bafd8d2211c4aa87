import { useTranslation } from 'react-i18next';
import type { MatchCandidate } from '../../shared/api-types.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import { Sure } from './match-row.tsx';
import { useReasonWords } from './match-words.ts';

interface CandidateCardProps {
  readonly candidate: MatchCandidate;
  readonly place: number;
  readonly currency: string;
  readonly best: boolean;
  readonly busy: boolean;
  readonly onAccept: () => void;
}

/** One thing that a line may mean, with the key that takes it. */
export function CandidateCard({ candidate, place, currency, best, busy, onAccept }: CandidateCardProps) {
  const { t, i18n } = useTranslation('matching');
  const { tenant } = useSession();
  const words = useReasonWords();
  const { parts } = candidate;
  const [first] = parts;
  return (
    <li>
      <button
        type="button"
        className={`candidate${best ? ' best' : ''}`}
        disabled={busy}
        aria-disabled={candidate.stale ? true : undefined}
        onClick={candidate.stale ? undefined : onAccept}
      >
        <span className="candidate-head">
          <kbd aria-hidden="true">{place}</kbd>
          <b className="cut">{first?.name}</b>
          <Sure permille={candidate.permille} />
        </span>
        {parts.map((part) => (
          <span key={`${part.accountId}${part.itemId ?? ''}`} className="candidate-part">
            <span className="cut">
              {part.partyId === first?.partyId ? '' : `${part.name} `}
              {part.itemReference ?? t('on-account', { reference: part.accountReference })}
            </span>
            <span className="mute">
              {part.dueOn === null
                ? ''
                : t('due', { day: shortDay(part.dueOn, i18n.language, tenant.businessDay) })}
            </span>
            <span className="num">
              {formatMinor(part.minor, currency)}
              {part.openMinor !== null && part.openMinor !== part.minor ? (
                <small className="mute"> / {formatMinor(part.openMinor, currency)}</small>
              ) : null}
            </span>
          </span>
        ))}
        <span className="candidate-why">
          {words(candidate.rule, candidate.reasons).join(t('everywhere:sep'))}
        </span>
        {candidate.stale ? <span className="t-wait">{t('stale')}</span> : null}
      </button>
    </li>
  );
}
