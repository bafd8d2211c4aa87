import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';

/** Who decides a step: the role's name, or what the permission lets somebody do. */
export function useStepWords(): (step: string) => string {
  const { t } = useTranslation('approvals');
  const words = useCodeWords();
  return (step) =>
    step.includes('.')
      ? t('holder', { permission: t(`permission.${step.replace('.', '-')}`, { defaultValue: step }) })
      : words('role', step);
}
