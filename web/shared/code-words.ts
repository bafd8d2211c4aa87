import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The words of a stable code (`codes:<family>.<code>`); a code that has none yet is shown as it is, not hidden. */
export function useCodeWords(): (family: string, code: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (family, code) => (code === '' ? '' : t(`codes:${family}.${code}`, { defaultValue: code })),
    [t],
  );
}
