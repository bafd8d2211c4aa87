import { breachReason } from '@duly/core/words/breach-rules.ts';
import type { WordFinding } from '@duly/core/words/word-class.ts';
import { useTranslation } from 'react-i18next';

interface FindingsListProps {
  readonly text: string;
  readonly findings: readonly WordFinding[];
}

/** Each breach: what was said, the class and its rule, why, and what to say instead. */
export function FindingsList({ text, findings }: FindingsListProps) {
  const { t, i18n } = useTranslation('words');
  const own = (words: { readonly zh: string; readonly en: string }) =>
    i18n.language === 'en' ? words.en : words.zh;
  return (
    <ol className="word-findings">
      {findings.map(({ class: wordClass, by, span: [from, to], ruleId, suggestion }) => (
        <li key={`${wordClass}:${from}`}>
          <b>{t(`class.${wordClass}`)}</b>{' '}
          {by === 'likeness' && <span className="tag wait">{t('similar')}</span>}{' '}
          <small className="mute nowrap">{t('rule', { rule: ruleId })}</small>
          <q>{from === 0 && to === text.length && text.length > 40 ? t('whole') : text.slice(from, to)}</q>
          {by === 'likeness' && <p className="soft">{t('similar-hint')}</p>}
          <p>{own(breachReason(wordClass))}</p>
          <p className="soft">
            {t('instead')} {own(suggestion)}
          </p>
        </li>
      ))}
    </ol>
  );
}
