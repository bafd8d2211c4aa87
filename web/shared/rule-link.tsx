import { useTranslation } from 'react-i18next';

/** A rule by its id, opened in the reference beside the work: nothing that was typed here is lost. */
export function RuleLink({ ruleId }: { readonly ruleId: string }) {
  const { t } = useTranslation();
  return (
    <a
      className="rule-link"
      href={`/rules/${encodeURIComponent(ruleId)}`}
      target="_blank"
      rel="noreferrer"
      title={t('rule.open')}
    >
      {ruleId}
      <span className="sr"> {t('rule.open')}</span>
    </a>
  );
}
