import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, WaiverGiven } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { deskToday } from '../../shared/day-field.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { formatMoney } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { useAct } from '../../shared/use-act.ts';
import { AccountChoice } from '../case/account-choice.tsx';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';
import { ConditionFields } from './condition-fields.tsx';
import { LinesField } from './lines-field.tsx';
import { useWaivable } from './read-relief.ts';
import { ReasonFields } from './reason-field.tsx';
import { emptyWaiver, readWaiver, tickedMinor, waiverChoices } from './waiver-draft.ts';

interface WaiverPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Asks for a waiver or a discount: granted at once within one's authority, else it waits for approval. */
export function WaiverPane({ view, onClose }: WaiverPaneProps) {
  const { t, i18n } = useTranslation('waivers');
  const queries = useQueryClient();
  const { partyId } = view.party;
  const today = deskToday(view.businessDay);
  const [accountId, setAccountId] = useState(mainAccount(view.accounts)?.accountId ?? '');
  const account = view.accounts.find((one) => one.accountId === accountId) ?? view.accounts[0];
  if (account === undefined) throw new Error('A waiver is about an account.');
  const [draft, setDraft] = useState(emptyWaiver);
  const [tried, setTried] = useState(false);
  const found = useWaivable(partyId, account.accountId);
  const choices = found.data === undefined ? [] : waiverChoices(found.data, draft.kind);
  const { currency } = account;
  const ticked = tickedMinor(draft, choices, currency);
  const promiseId = account.promise?.status === 'open' ? account.promise.promiseId : null;
  const given = readWaiver(draft, { accountId: account.accountId, promiseId, currency }, choices, today);
  const save = useAct({
    send: (body: WaiverGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/waivers', { params: { path: { id: partyId } }, body, ...keyed(key) }),
      ),
    say: ({ status }) => t(status === 'approved' ? 'granted' : 'asked'),
    done: () => {
      rereadCase(queries, partyId);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (given !== null) save.mutate(given);
  };
  return (
    <Pane
      title={t(draft.kind === 'discount' ? 'discount-title' : 'title')}
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
        <AccountChoice
          accounts={view.accounts.filter((one) => one.closedOn === null)}
          value={accountId}
          onValue={(id) => {
            setAccountId(id);
            setDraft({ ...draft, sums: {} });
          }}
        />
        <Choice
          label={t('kind')}
          across
          value={draft.kind}
          onValue={(kind) => setDraft({ ...draft, kind, sums: {}, reason: '' })}
          options={(['waiver', 'discount'] as const).map((value) => ({ value, label: t(`kind-${value}`) }))}
        />
        {found.isError ? (
          <Failed error={found.error} retry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Loading />
        ) : (
          <LinesField draft={draft} choices={choices} currency={currency} onDraft={setDraft} />
        )}
        {ticked === null ? null : (
          <p>
            {t('total')} <b>{formatMoney({ minor: ticked, currency }, i18n.language)}</b>
          </p>
        )}
        <ReasonFields
          kind={draft.kind}
          reason={draft.reason}
          proof={draft.proof}
          {...(account.kind === 'property' ? { hint: t('reason-class') } : {})}
          onReason={(reason) => setDraft({ ...draft, reason })}
          onProof={(proof) => setDraft({ ...draft, proof })}
        />
        <ConditionFields draft={draft} account={account} today={today} onDraft={setDraft} />
        {tried && given === null ? (
          <p className="note stop" role="alert">
            {t('incomplete')}
          </p>
        ) : null}
      </div>
    </Pane>
  );
}
