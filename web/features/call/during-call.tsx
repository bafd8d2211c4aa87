import { answeredByCodes, findResult } from '@duly/core/contacts/result-codes.ts';
import { addDays, formatDay } from '@duly/kernel/day.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, ContactGiven, ContactSaved } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { deskToday } from '../../shared/day-field.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { mainAccount } from '../case/case-sums.ts';
import { rereadCase } from '../case/read-case.ts';
import { readPromise, usualPromise } from '../promise/promise-draft.ts';
import type { Opened } from './before-call.tsx';
import { CallBar } from './call-bar.tsx';
import { type CallDraft, isThirdParty, missingOf, readCallBack, resultsFor } from './call-draft.ts';
import { MaySay } from './may-say.tsx';
import { ResultPart } from './result-part.tsx';
import { nothingSaid, readSaid } from './said-draft.ts';
import { SaidPart } from './said-part.tsx';

interface DuringCallProps {
  readonly view: CaseView;
  readonly taskId: string | null;
  readonly opened: Opened;
  readonly onClose: () => void;
  readonly onSaved: (saved: ContactSaved) => void;
}

/** What happened in the call. The form asks only what the result needs. */
export function DuringCall({ view, taskId, opened, onClose, onSaved }: DuringCallProps) {
  const { t, i18n } = useTranslation('call');
  const queries = useQueryClient();
  const today = deskToday(view.businessDay);
  const { zone } = view.party;
  const task = view.tasks.find((one) => one.taskId === taskId);
  const account =
    view.accounts.find((one) => one.accountId === task?.accountId) ?? mainAccount(view.accounts);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const amount = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<CallDraft>(() => ({
    answeredBy: null,
    identified: false,
    result: null,
    reason: '',
    note: '',
    callBackDay: formatDay(addDays(today, 1)),
    callBackTime: '10:00',
    promise:
      account === null
        ? { amount: '', day: '', time: '17:00', moneySource: '', horizonReason: '' }
        : usualPromise(account, today),
    outcome: '',
    alsoAbout: [],
    said: nothingSaid,
  }));
  const set = (change: Partial<CallDraft>) => setDraft((before) => ({ ...before, ...change }));
  const results = resultsFor(draft.answeredBy, opened.direction);
  const chooseWho = (answeredBy: string) => {
    // A result that does not fit whoever answered falls away; where only one fits, it is chosen.
    const fitting = resultsFor(answeredBy, opened.direction).map((one) => one.code);
    const only = fitting.length === 1 ? (fitting[0] ?? null) : null;
    set({
      answeredBy,
      outcome: '',
      result: draft.result !== null && fitting.includes(draft.result) ? draft.result : only,
    });
  };
  const chooseResult = (result: string) => {
    set({ result, outcome: '' });
    if (findResult(result)?.needs.includes('promise')) setTimeout(() => amount.current?.select(), 0);
  };
  const missing = missingOf(draft, account, zone, today);
  const save = useAct({
    send: (body: ContactGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/contacts', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: (saved) => t(`saved.${saved.promiseId === null ? (saved.task ?? 'alone') : 'promise'}`),
    done: (saved) => {
      rereadCase(queries, view.party.partyId);
      onSaved(saved);
    },
  });
  const submit = () => {
    setTried(true);
    const { answeredBy, result } = draft;
    if (missing.length > 0 || save.isPending || answeredBy === null || result === null) return;
    const needs = findResult(result)?.needs ?? [];
    const said = readSaid(draft.said, t('said.proof', { day: formatDay(today) }), today);
    const callBackAt = needs.includes('call-back-at') ? readCallBack(draft, zone, today) : null;
    const promise =
      needs.includes('promise') && account !== null ? readPromise(draft.promise, account, zone, today) : null;
    save.mutate({
      ...(opened.permitId === null ? {} : { permitId: opened.permitId }),
      direction: opened.direction,
      channel: 'call',
      ...(opened.point === null ? {} : { pointId: opened.point.pointId }),
      answeredBy,
      result,
      ...(draft.reason === '' ? {} : { reason: draft.reason }),
      ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
      startedAt: opened.startedAt,
      ...(endedAt.current === undefined ? {} : { endedAt: endedAt.current }),
      ...(callBackAt === null ? {} : { callBackAt }),
      ...(taskId === null ? {} : { taskId }),
      ...(account === null
        ? {}
        : { accountId: account.accountId, accountIds: [account.accountId, ...draft.alsoAbout] }),
      ...(draft.outcome === '' ? {} : { outcome: draft.outcome }),
      ...(Object.keys(said ?? {}).length === 0 ? {} : { said: said ?? {} }),
      ...(promise === null ? {} : { promise }),
    });
  };
  // The end of the call is when saving was first wished, so that trying again after a lost answer says the same.
  const endedAt = useRef<string | undefined>(undefined);
  const wish = () => {
    endedAt.current ??= new Date().toISOString();
    submit();
  };
  // A permit that is open counts as used; leaving without a record is asked twice.
  const leave = () => (opened.permitId === null || leaving ? onClose() : setLeaving(true));
  const digits =
    draft.answeredBy === null ? answeredByCodes.map((one) => one.code) : results.map((one) => one.code);
  const choose = draft.answeredBy === null ? chooseWho : chooseResult;
  return (
    <Pane
      title={t('title')}
      width={1040}
      start="none"
      onClose={leave}
      keys={[
        ...digits.slice(0, 9).map((code, index) => ({
          key: String(index + 1),
          ...(index === 0
            ? { shown: ['1', '–', '9'], label: t(draft.answeredBy === null ? 'keys.who' : 'keys.result') }
            : {}),
          run: () => choose(code),
        })),
        {
          key: 'Backspace',
          shown: ['⌫'],
          label: t('keys.again'),
          run: () => set({ answeredBy: null, result: null }),
        },
        { key: 'x', label: t('keys.identified'), run: () => set({ identified: !draft.identified }) },
        {
          key: 'n',
          label: t('keys.note'),
          run: () => document.getElementById('call-note')?.querySelector('textarea')?.focus(),
        },
        { key: 'mod+Enter', label: t('keys.save'), inFields: true, run: wish },
      ]}
      footer={
        <>
          {leaving ? (
            <p className="note wait" role="alert">
              {t('leaving')}
            </p>
          ) : null}
          <FormFooter
            label={t('keys.save')}
            busy={save.isPending}
            error={save.error}
            onSave={wish}
            onCancel={leave}
          />
        </>
      }
    >
      <CallBar view={view} account={account} opened={opened} hidden={isThirdParty(draft.answeredBy)} />
      <div className="call-parts">
        <div className="call-who">
          <Choice
            label={t('who')}
            numbered={draft.answeredBy === null}
            value={draft.answeredBy}
            onValue={chooseWho}
            options={answeredByCodes.map((one) => ({
              value: one.code,
              label: i18n.language === 'en' ? one.en : one.zh,
            }))}
          />
        </div>
        <div className="form">
          <MaySay
            draft={draft}
            name={view.party.name}
            rulebook={view.allowed.rulebook}
            onIdentified={(identified) => set({ identified })}
          />
          {draft.answeredBy === null ? null : (
            <ResultPart
              draft={draft}
              results={results}
              account={account}
              name={view.party.name}
              today={today}
              amountRef={amount}
              onDraft={set}
              onResult={chooseResult}
            />
          )}
          {draft.result === null ? null : (
            <SaidPart
              draft={draft}
              accounts={view.accounts.filter((one) => one.accountId !== account?.accountId)}
              points={view.contactPoints}
              today={today}
              onDraft={set}
            />
          )}
          {tried && missing.length > 0 ? (
            <div className="note stop" role="alert">
              <ul>
                {missing.map((code) => (
                  <li key={code}>{t(`missing.${code}`)}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      </div>
    </Pane>
  );
}
