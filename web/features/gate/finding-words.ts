import { useTranslation } from 'react-i18next';
import type { Finding, Words } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';

/** Findings that stand against an act, in the order of authority in which the gate gives them. */
export function grounds(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => one.verdict !== 'allow' && one.verdict !== 'presumed-compliant');
}

/** A ground in words: the sentences are the rules' own. */
export function useFindingWords() {
  const { t, i18n } = useTranslation('gate');
  const words = useCodeWords();
  const own = (both: Words) => (i18n.language === 'en' ? both.en : both.zh);
  return {
    level: (finding: Finding) => words('level', finding.level),
    source: (finding: Finding) =>
      finding.citation.article === null
        ? own(finding.citation)
        : t('article', { source: own(finding.citation), article: finding.citation.article }),
    says: (finding: Finding) => own(finding.message),
    instead: (finding: Finding) => (finding.instead === null ? null : own(finding.instead)),
  };
}
