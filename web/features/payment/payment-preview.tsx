import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { PaymentPreviewGiven } from '../../shared/api-types.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { AllocationWhy } from './allocation-why.tsx';

interface PaymentPreviewProps {
  readonly partyId: string;
  /** Null while something that it needs is missing. */
  readonly given: PaymentPreviewGiven | null;
}

/** Where the money would go, and why, before it is booked. Asked anew as the form is filled in. */
export function PaymentPreview({ partyId, given }: PaymentPreviewProps) {
  const { t } = useTranslation('payment');
  const asked = useDeferredValue(given);
  const preview = useQuery({
    queryKey: ['payment-preview', partyId, asked],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/parties/{id}/payments/preview', {
          params: { path: { id: partyId } },
          body: asked as PaymentPreviewGiven,
          signal,
        }),
      ),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  return (
    <section className="why" aria-label={t('why.preview')} aria-live="polite" aria-busy={preview.isFetching}>
      <h3>{t('why.preview')}</h3>
      {given === null ? (
        <p className="mute">{t('why.waiting')}</p>
      ) : preview.data === undefined ? (
        <ProblemNote error={preview.error} />
      ) : (
        <AllocationWhy explained={preview.data} currency={given.amount.currency} />
      )}
    </section>
  );
}
