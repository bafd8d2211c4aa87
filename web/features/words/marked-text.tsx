import type { WordFinding } from '@duly/core/words/word-class.ts';
import { useTranslation } from 'react-i18next';
import { cutText } from './cut-text.ts';

/** A text with what was found in it marked where it stands; a mark names its classes to eye and ear. */
export function MarkedText({
  text,
  findings,
}: {
  readonly text: string;
  readonly findings: readonly WordFinding[];
}) {
  const { t } = useTranslation('words');
  return (
    <p className="marked-text">
      {cutText(text, findings).map(({ from, to, classes, isLikeness }) =>
        classes.length === 0 ? (
          <span key={from}>{text.slice(from, to)}</span>
        ) : (
          <mark
            key={from}
            className={isLikeness ? 'word-like' : undefined}
            title={[...(isLikeness ? [t('similar')] : []), ...classes.map((one) => t(`class.${one}`))].join(
              t('everywhere:sep'),
            )}
          >
            {text.slice(from, to)}
          </mark>
        ),
      )}
    </p>
  );
}
