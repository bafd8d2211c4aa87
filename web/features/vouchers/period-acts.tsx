import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { Books } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';

/** Making a month's vouchers, closing it, and taking them elsewhere. */
export function PeriodActs({ books }: { readonly books: Books }) {
  const { t } = useTranslation('vouchers');
  const queries = useQueryClient();
  const mayMake = usePermission('voucher.make') && !books.closed;
  const mayClose = usePermission('voucher.close') && !books.closed && books.period === books.firstOpen;
  const [asking, setAsking] = useState(false);
  const again = () => void queries.invalidateQueries({ queryKey: ['vouchers'] });
  const make = useAct({
    send: (period: string, key) => answer(api.POST('/api/vouchers', { body: { period }, ...keyed(key) })),
    done: again,
    say: ({ vouchers, postings }) => (vouchers === 0 ? t('nothing') : t('made', { vouchers, postings })),
  });
  const close = useAct({
    send: (period: string, key) =>
      answer(api.POST('/api/periods/close', { body: { period }, ...keyed(key) })),
    done: () => {
      setAsking(false);
      again();
    },
    say: ({ period }) => t('closed', { period }),
  });
  const ready = books.over && books.ties.every((tie) => tie.ties);
  return (
    <div className="form">
      <div className="line">
        {mayMake ? (
          <Button look="primary" busy={make.isPending} onClick={() => make.mutate(books.period)}>
            {t('make')}
          </Button>
        ) : null}
        {mayClose && !asking ? (
          <Button refused={!ready} onClick={() => (ready ? setAsking(true) : close.mutate(books.period))}>
            {t('close')}
          </Button>
        ) : null}
        {books.vouchers.length > 0 ? (
          <a className="btn" href={`/api/vouchers.csv?period=${books.period}`} download>
            {t('export')}
          </a>
        ) : null}
      </div>
      {asking ? (
        <div className="note wait form" role="alert">
          <p>{t('close-ask', { period: books.period })}</p>
          <div className="line">
            <Button look="end" busy={close.isPending} onClick={() => close.mutate(books.period)}>
              {t('close-sure')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
          </div>
        </div>
      ) : null}
      <ProblemNote error={make.error ?? close.error} />
    </div>
  );
}
