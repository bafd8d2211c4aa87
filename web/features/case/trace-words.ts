import { holdWords, reasonWords, traceCodes } from '@duly/core/day/trace-codes.ts';
import { useTranslation } from 'react-i18next';
import type { TraceLine } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { stageWords, stepWords } from '../../shared/ladder-words.ts';
import { useSession } from '../../shared/session.ts';

type Table = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** A line of the trace in words: which rule said what, with its figures. The sentences are the core's own. */
export function useTraceWords(): (line: TraceLine, ladder: string, currency: string) => string {
  const { t, i18n } = useTranslation('case');
  const { tenant } = useSession();
  const words = useCodeWords();
  const language = i18n.language;
  const own = (table: Table, code: string) => {
    const found = table[code];
    return found === undefined ? code : language === 'en' ? found.en : found.zh;
  };
  const reasons = (text: string) =>
    text
      .split(',')
      .map((pair) => {
        const [code = '', points = ''] = pair.split(':');
        return `${own(reasonWords, code)} ${points}`;
      })
      .join(t('everywhere:comma'));
  const figure = (name: string, value: string, ladder: string, currency: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value, language, tenant.businessDay);
    if (/minor$/i.test(name) && /^-?\d+$/.test(value)) return formatMinor(value, currency);
    if (name === 'stage') return stageWords(ladder, value, language);
    if (name === 'step') return stepWords(value, language);
    if (name === 'hold') return own(holdWords, value);
    if (name === 'status') return words('promise-status', value);
    if (name === 'reasons') return reasons(value);
    if (name === 'needs') {
      const kinds = value.split(/[,+ ]/).filter(Boolean);
      return kinds.map((kind) => words('point-kind', kind)).join(t('everywhere:comma'));
    }
    return value;
  };
  return ({ code, params = {} }, ladder, currency) => {
    const sentence = own(traceCodes, code);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
      figure(name, String(params[name] ?? ''), ladder, currency),
    );
  };
}
