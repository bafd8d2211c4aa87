import { useTranslation } from 'react-i18next';
import type { Finding, Words } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';

/** Findings that stand against an act, the highest authority first. */
export function grounds(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((one) => one.verdict !== 'allow' && one.verdict !== 'presumed-compliant')
    .toSorted((a, b) => rank(a.level) - rank(b.level));
}

function rank(level: string): number {
  return /^L\d$/.test(level) ? Number(level[1]) : 9;
}

/** How a ground is said: only law forbids; a standard is not met; our own rule is stricter. */
export function useFindingWords() {
  const { t, i18n } = useTranslation('gate');
  const words = useCodeWords();
  const own = (both: Words) => (i18n.language === 'en' ? both.en : both.zh);
  return {
    level: (finding: Finding) => words('level', finding.level),
    source: (finding: Finding) => own(finding.citation),
    breach: (finding: Finding) => words('breach', finding.level),
    says: (finding: Finding) =>
      finding.says
        ? own(finding.says)
        : t(`ground.${finding.code}`, { ...finding.params, defaultValue: finding.code }),
    instead: (finding: Finding) => (finding.instead ? own(finding.instead) : null),
  };
}
