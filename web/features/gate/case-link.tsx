import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface CaseLinkProps {
  readonly partyId: string;
  readonly channel: string;
  readonly pointId: string;
}

/** Opens what the gate was asked as a case file, beside the work and without anything that names a person. */
export function CaseLink({ partyId, channel, pointId }: CaseLinkProps) {
  const { t } = useTranslation('gate-cases');
  return (
    <Link
      to="/gate-cases"
      search={{ party: partyId, channel, point: pointId }}
      target="_blank"
      className="btn"
    >
      {t('open')}
    </Link>
  );
}

/** Opens what the gate was asked when it decided, with the facts that were kept. */
export function DecisionCaseLink({ decisionId }: { readonly decisionId: string }) {
  const { t } = useTranslation('gate-cases');
  return (
    <Link to="/gate-cases" search={{ decision: decisionId }} target="_blank" className="btn">
      {t('open')}
    </Link>
  );
}
