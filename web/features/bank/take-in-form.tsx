import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { ProblemAnswer } from '../../shared/problem.ts';
import { useAct } from '../../shared/use-act.ts';
import { BankProblem } from './bank-problem.tsx';
import { DropFile } from './drop-file.tsx';

const orders = ['', 'MDY', 'DMY'] as const;

interface Sent {
  readonly file: File;
  readonly account: string;
  readonly dates: string;
}

/** Fields stand before the file, so that the server knows them when the bytes begin. */
function send({ file, account, dates }: Sent) {
  const form = new FormData();
  if (account !== '') form.set('account', account);
  if (dates !== '') form.set('dates', dates);
  form.set('file', file);
  // The document has no form of a multipart body; the browser writes its boundary itself.
  return answer(api.POST('/api/bank-files', { body: form as never, bodySerializer: () => form }));
}

/** Takes a file in. What only some files need (whose account, which order of dates) is asked beside it and may be left. */
export function TakeInForm() {
  const { t } = useTranslation('bank');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [account, setAccount] = useState('');
  const [dates, setDates] = useState<(typeof orders)[number]>('');
  const accounts = useQuery({
    queryKey: ['bank-accounts'],
    queryFn: ({ signal }) => answer(api.GET('/api/bank-accounts', { signal })),
  });
  const sending = useAct({
    send,
    say: ({ fresh, file }) => t(fresh ? 'new.done' : 'new.known', { count: file.linesNew }),
    done: ({ file }) => {
      void queries.invalidateQueries({ queryKey: ['bank-files'] });
      void queries.invalidateQueries({ queryKey: ['bank-lines'] });
      queries.setQueryData(['bank-file', file.fileId], file);
      void navigate({ to: '/bank/$fileId', params: { fileId: file.fileId } });
    },
  });
  const codes =
    sending.error instanceof ProblemAnswer
      ? (sending.error.problem.refusals ?? []).map(({ code }) => code)
      : [];
  const asksDates = codes.includes('bank-dates-ambiguous') || dates !== '';
  const known = accounts.data?.designated ?? [];
  const label = t('new.account');
  const hint = t('new.account-hint');
  return (
    <div className="in form bank-new">
      <p className="soft">{t('new.says')}</p>
      <DropFile
        reading={sending.isPending ? sending.variables.file.name : null}
        onFile={(file) => sending.mutate({ file, account: account.trim(), dates })}
      />
      <BankProblem error={sending.error} />
      {known.length > 0 ? (
        <SelectField
          label={label}
          hint={hint}
          value={account}
          onValue={setAccount}
          options={[
            { value: '', label: t('new.account-none') },
            ...known.map((one) => ({ value: one, label: one })),
          ]}
        />
      ) : (
        <TextField label={label} hint={hint} value={account} onValue={setAccount} autoComplete="off" />
      )}
      {asksDates ? (
        <SelectField
          label={t('new.dates')}
          value={dates}
          onValue={setDates}
          options={orders.map((order) => ({
            value: order,
            label: t(order === '' ? 'new.dates-none' : `new.dates-${order}`),
          }))}
        />
      ) : null}
    </div>
  );
}
