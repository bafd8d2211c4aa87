import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, PaymentDesignationGiven, PaymentView } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { formatMinor } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';
import { accountsBeside, emptyDesignation, readDesignation } from './designation-draft.ts';
import { DesignationFields } from './designation-fields.tsx';

interface DesignationPaneProps {
  readonly view: CaseView;
  readonly paymentId: string;
  readonly onClose: () => void;
}

/** Puts a booked payment where its payer meant it: the booking stays, reversed, and a new one follows. */
export function DesignationPane({ view, paymentId, onClose }: DesignationPaneProps) {
  const { t } = useTranslation('payment');
  const payment = useQuery({
    queryKey: ['payment', paymentId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/payments/{id}', { params: { path: { id: paymentId } }, signal })),
  });
  if (payment.data !== undefined) return <Form view={view} payment={payment.data} onClose={onClose} />;
  return (
    <Pane title={t('again.title')} onClose={onClose}>
      {payment.isError ? (
        <Failed error={payment.error} retry={() => void payment.refetch()} />
      ) : (
        <Loading lines={6} />
      )}
    </Pane>
  );
}

interface FormProps {
  readonly view: CaseView;
  readonly payment: PaymentView;
  readonly onClose: () => void;
}

const grounds: readonly PaymentDesignationGiven['ground'][] = ['named-at-payment', 'agreed'];

function Form({ view, payment, onClose }: FormProps) {
  const { t } = useTranslation('payment');
  const queries = useQueryClient();
  const [draft, setDraft] = useState(emptyDesignation);
  const [ground, setGround] = useState<PaymentDesignationGiven['ground']>('named-at-payment');
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const account = view.accounts.find((one) => one.accountId === payment.accountId);
  const beside = account === undefined ? [] : accountsBeside(view.accounts, account);
  const said = readDesignation(draft, beside, payment.amount.minor);
  const nothing = said.fault === null && said.given.designations.length + said.given.shareOver.length === 0;
  const save = useAct({
    send: (body: PaymentDesignationGiven, key) =>
      answer(
        api.POST('/api/payments/{id}/designate', {
          params: { path: { id: payment.paymentId } },
          body,
          ...keyed(key),
        }),
      ),
    say: () => t('again.saved'),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (said.fault !== null || nothing || proof.trim() === '') return;
    save.mutate({ ...said.given, ground, proof: proof.trim() });
  };
  const fault = said.fault === null ? (tried && nothing ? t('again.none') : null) : t(`named.${said.fault}`);
  return (
    <Pane
      title={t('again.title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('again.save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('again.save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note wait">{t('again.effect')}</p>
        <p>
          {payment.reference}{' '}
          <b className="num">{formatMinor(payment.amount.minor, payment.amount.currency)}</b>
        </p>
        <DesignationFields accounts={beside} draft={draft} onDraft={setDraft} error={fault} settledToo />
        <Choice
          label={t('again.ground')}
          value={ground}
          onValue={setGround}
          options={grounds.map((code) => ({ value: code, label: t(`again.${code}`) }))}
        />
        <TextField
          label={t('again.proof')}
          value={proof}
          onValue={setProof}
          hint={t('again.proof-hint')}
          autoComplete="off"
          error={tried && proof.trim() === '' ? t('needed') : null}
        />
      </div>
    </Pane>
  );
}
