import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { ProblemNote } from './problem-note.tsx';

/** Nothing is here: one sentence and the next act. */
export function Empty({ say, children }: { readonly say: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{say}</p>
      {children}
    </div>
  );
}

/** Reading failed: what is kept, and try again. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <ProblemNote error={error} />
      <p>{t('failed.kept')}</p>
      <Button onClick={retry}>{t('failed.again')}</Button>
    </div>
  );
}

/** Lines that keep the place of what is coming. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const widths = [62, 88, 74, 91, 56, 80];
  return (
    <div className="empty" style={{ display: 'block' }}>
      <span className="sr" role="status">
        {t('loading')}
      </span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
        <span key={index} className="ghost" style={{ width: `${widths[index % widths.length]}%` }} />
      ))}
    </div>
  );
}
