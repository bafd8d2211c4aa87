import { bankWords } from '@duly/core/bank/remark-words.ts';
import { useTranslation } from 'react-i18next';
import { ProblemAnswer } from '../../shared/problem.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';

/** Why a file was not taken, with the line of the file; what is no refusal of a bank's file is said as anywhere. */
export function BankProblem({ error }: { readonly error: unknown }) {
  const { i18n } = useTranslation();
  const refusals = error instanceof ProblemAnswer ? (error.problem.refusals ?? []) : [];
  const said = refusals.flatMap(({ code, params }) => {
    const words = bankWords(code, params);
    return words === null ? [] : [i18n.language === 'en' ? words.en : words.zh];
  });
  if (said.length === 0) return <ProblemNote error={error} />;
  return (
    <div className="note stop" role="alert">
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
