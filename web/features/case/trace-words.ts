import { useTranslation } from 'react-i18next';
import type { CodeWithParams } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { useSession } from '../../shared/session.ts';

/** A line of the trace in words: which rule said what, with its figures. */
export function useTraceWords(): (line: CodeWithParams) => string {
  const { t, i18n } = useTranslation('case');
  const { tenant } = useSession();
  const words = useCodeWords();
  return ({ code, params = {} }) => {
    const said: Record<string, string> = {};
    for (const [name, value] of Object.entries(params)) {
      const text = value === null ? '—' : String(value);
      said[name] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDay(text, i18n.language, tenant.businessDay) : text;
    }
    if (said.action) said.action = words('action', said.action);
    if (said.stage) said.stage = words('stage', said.stage);
    if (said.status) said.status = words('promise-status', said.status);
    const figures = Object.entries(said).map(([name, value]) => `${name} ${value}`);
    return t(`trace.${code}`, { ...said, defaultValue: [code, ...figures].join(t('common:comma')) });
  };
}
