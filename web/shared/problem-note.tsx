import { useTranslation } from 'react-i18next';
import { problemWords } from './problem-words.ts';

/** Why a form was not accepted: every reason, read out when it appears. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation();
  if (error === null || error === undefined) return null;
  return (
    <div className="note stop" role="alert">
      <ul>
        {problemWords(error, t, i18n.language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
