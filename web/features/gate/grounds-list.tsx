import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/api-types.ts';
import { Count } from '../../shared/count.tsx';
import { longInstant } from '../../shared/format-day.ts';
import { RuleLink } from '../../shared/rule-link.tsx';
import { useSession } from '../../shared/session.ts';
import { grounds, useFindingWords } from './finding-words.ts';

interface GroundsListProps {
  readonly findings: readonly Finding[];
  readonly zone: string;
}

/** Every ground with its level, its sentence, what was counted, and when it opens. */
export function GroundsList({ findings, zone }: GroundsListProps) {
  const { t, i18n } = useTranslation('gate');
  const { tenant } = useSession();
  const words = useFindingWords();
  return (
    <ul className="grounds" aria-label={t('grounds')}>
      {grounds(findings).map((finding) => (
        <li key={`${finding.ruleId} ${finding.code}`}>
          <div>
            <b>{words.level(finding)}</b>
            <small>{words.source(finding)}</small>
          </div>
          <div>
            <p>{words.says(finding)}</p>
            {finding.counted === null || finding.limit === null ? null : (
              <small>
                <Count counted={finding.counted} limit={finding.limit} />
              </small>
            )}
            <small className="mute">
              {t('rule')} <RuleLink ruleId={finding.ruleId} />
            </small>
          </div>
          <div className="opens">
            {finding.until === null ? (
              <span className={finding.verdict === 'needs-approval' ? 't-wait' : 't-stop'}>
                {t(finding.verdict === 'needs-approval' ? 'state.approval' : 'stays-closed')}
              </span>
            ) : (
              <span className="t-wait">
                {t('opens', { when: longInstant(finding.until, zone, i18n.language, tenant.businessDay) })}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
