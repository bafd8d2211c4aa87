import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, PromiseTerms } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { deskToday } from '../../shared/day-field.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { longInstant } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AccountChoice } from '../case/account-choice.tsx';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';
import { readPromise, usualPromise } from './promise-draft.ts';
import { PromiseFields } from './promise-fields.tsx';

interface PromisePaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** A promise without a call (a letter, a visit to us), or taking back the open one. */
export function PromisePane({ view, onClose }: PromisePaneProps) {
  const account = mainAccount(view.accounts);
  return account === null ? null : <PromiseForm view={view} first={account.accountId} onClose={onClose} />;
}

function PromiseForm({ view, first, onClose }: PromisePaneProps & { readonly first: string }) {
  const { t } = useTranslation('promise');
  const queries = useQueryClient();
  const today = deskToday(view.businessDay);
  const [accountId, setAccountId] = useState(first);
  const account = view.accounts.find((one) => one.accountId === accountId) ?? view.accounts[0];
  if (account === undefined) throw new Error('A promise is about an account.');
  const [draft, setDraft] = useState(() => usualPromise(account, today));
  const [tried, setTried] = useState(false);
  const terms = readPromise(draft, account, view.party.zone, today);
  const save = useAct({
    send: (body: PromiseTerms, key) =>
      answer(
        api.POST('/api/parties/{id}/promises', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: () => t('saved'),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (terms !== null) save.mutate(terms);
  };
  return (
    <Pane
      title={t('title')}
      width={620}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <OpenPromise view={view} accountId={accountId} />
        <AccountChoice
          accounts={view.accounts.filter((one) => one.closedOn === null)}
          value={accountId}
          onValue={(id) => {
            const chosen = view.accounts.find((one) => one.accountId === id);
            setAccountId(id);
            if (chosen !== undefined) setDraft(usualPromise(chosen, today));
          }}
        />
        <PromiseFields
          draft={draft}
          account={account}
          today={today}
          name={view.party.name}
          onDraft={setDraft}
        />
        {tried && terms === null ? (
          <p className="note stop" role="alert">
            {t('incomplete')}
          </p>
        ) : null}
      </div>
    </Pane>
  );
}

function OpenPromise({ view, accountId }: { readonly view: CaseView; readonly accountId: string }) {
  const { t, i18n } = useTranslation('promise');
  const queries = useQueryClient();
  const open = view.accounts.find((one) => one.accountId === accountId)?.promise;
  const withdraw = useAct({
    send: (promiseId: string, key) =>
      answer(
        api.POST('/api/promises/{id}/withdraw', {
          params: { path: { id: promiseId } },
          body: { reason: 'withdrawn-by-desk' },
          ...keyed(key),
        }),
      ),
    say: () => t('withdrawn'),
    done: () => rereadCase(queries, view.party.partyId),
  });
  if (open?.status !== 'open') return null;
  return (
    <div className="note wait">
      <p>
        {t('replaces', {
          sum: formatMoney(open, i18n.language),
          when: longInstant(open.dueAt, open.zone, i18n.language, view.businessDay),
        })}
      </p>
      <Button look="end" busy={withdraw.isPending} onClick={() => withdraw.mutate(open.promiseId)}>
        {t('withdraw')}
      </Button>
    </div>
  );
}
