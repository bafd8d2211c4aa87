import { actForms } from '@duly/core/contacts/act-forms.ts';
import { answeredByCodes, reasonCodes, resultCodes } from '@duly/core/contacts/result-codes.ts';
import { holdWords } from '@duly/core/day/trace-codes.ts';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay, longInstant } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { stepWords } from '../../shared/ladder-words.ts';
import { useSession } from '../../shared/session.ts';

interface Coded {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The words of a code of the desk in one language; the code itself when it is older or newer than this page. */
export function coded(list: readonly Coded[], code: string, language: string): string {
  const found = list.find((one) => one.code === code);
  if (found === undefined) return code;
  return language === 'en' ? found.en : found.zh;
}

/** The words of an act that is no contact; undefined for those that are. */
function actWords(act: string, language: string): string | undefined {
  const form = act === 'contact' ? undefined : actForms.find((one) => one.act === act);
  return language === 'en' ? form?.words.en : form?.words.zh;
}

/** What happened, in the words of the desk. */
export function useTimelineWords() {
  const { t, i18n } = useTranslation('case');
  const { tenant } = useSession();
  const words = useCodeWords();
  const language = i18n.language;
  const filled = (entry: TimelineEntry): Record<string, string> => {
    const all: Record<string, string> = {};
    for (const [name, value] of Object.entries(entry.params)) all[name] = value === null ? '' : String(value);
    const currency = all.currency ?? tenant.currency;
    if (all.minor !== undefined && /^-?\d+$/.test(all.minor)) {
      all.sum = `${formatMinor(all.minor, currency)} ${unitOf(currency, language)}`;
    }
    if (all.dueAt) all.when = longInstant(all.dueAt, tenant.zone, language, tenant.businessDay);
    if (all.channel) all.channelWords = words('channel', all.channel);
    if (all.act) all.channelWords = actWords(all.act, language) ?? all.channelWords ?? '';
    if (all.step) all.stepWords = stepWords(all.step, language);
    if (all.method) all.methodWords = words('method', all.method);
    if (all.stopKind ?? all.kind) all.stopWords = words('stop', all.stopKind ?? all.kind ?? '');
    for (const what of ['preference', 'consent', 'agreement', 'dispute'])
      if (all[`${what}Kind`]) all[`${what}Words`] = words(what, all[`${what}Kind`] ?? '');
    if (all.approvalKind) all.approvalWords = t(`approvals:kind.${all.approvalKind}`);
    if (all.approvalReason) all.approvalWhy = t(`approvals:reason.${all.approvalReason}`);
    if (all.dueOn) all.day = longDay(all.dueOn, language, tenant.businessDay);
    if (all.answeredBy) all.who = coded(answeredByCodes, all.answeredBy, language);
    if (all.reason && entry.kind === 'contact') all.reasonWords = coded(reasonCodes, all.reason, language);
    return all;
  };
  // A task ends by a result of a call, by the day's own hold, or by the desk's word for it.
  const taskReason = (code: string) => {
    for (const said of [
      coded(resultCodes, code, language),
      words('complete', code),
      words('task-reason', code),
      words('action', code),
    ])
      if (said !== code) return said;
    const hold = (holdWords as Readonly<Record<string, { zh: string; en: string }>>)[code];
    return hold === undefined ? code : language === 'en' ? hold.en : hold.zh;
  };
  return {
    title: (entry: TimelineEntry): string =>
      t(entry.params.direction === 'in' ? 'timeline.contact-in' : `timeline.${entry.summaryCode}`, {
        ...filled(entry),
        defaultValue: entry.summaryCode,
      }),
    detail: (entry: TimelineEntry): string => {
      const all = filled(entry);
      return [
        all.who,
        all.reasonWords,
        all.approvalWhy,
        all.moneySource && words('money-source', all.moneySource),
        all.reference,
      ]
        .filter(Boolean)
        .join(t('everywhere:sep'));
    },
    result: (entry: TimelineEntry): string => {
      if (entry.result === null) return '';
      if (entry.kind === 'promise') return words('promise-status', entry.result);
      if (entry.kind === 'approval') return t(`approvals:state.${entry.result}`);
      if (entry.kind === 'gate') return words('verdict', entry.result);
      if (entry.kind === 'stop') return words('stop', entry.result);
      if (entry.kind === 'payment')
        return entry.result === 'reversed' ? t('timeline.reversed') : words('reversal', entry.result);
      if (entry.kind === 'task') return taskReason(entry.result);
      return coded(resultCodes, entry.result, language);
    },
  };
}
