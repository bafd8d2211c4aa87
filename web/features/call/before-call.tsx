import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, ContactPoint, GateDecision, PermitAsk } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { Choice } from '../../shared/choice.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { Icon } from '../../shared/icon.tsx';
import { Pane } from '../../shared/pane.tsx';
import { ProblemAnswer } from '../../shared/problem.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useAct } from '../../shared/use-act.ts';
import { LastContact } from '../case/last-contact.tsx';
import { AllowedBrief } from '../gate/allowed-brief.tsx';
import { RefusalPane } from '../gate/refusal-pane.tsx';
import { useChannelWords } from '../gate/use-channel-words.ts';

/** A call that may be recorded: out on a permit, or one that came in. */
export interface Opened {
  readonly direction: 'out' | 'in';
  readonly permitId: string | null;
  readonly point: ContactPoint | null;
  readonly startedAt: string;
}

interface BeforeCallProps {
  readonly view: CaseView;
  readonly taskId: string | null;
  readonly onOpened: (opened: Opened) => void;
  readonly onClose: () => void;
}

/** The numbers in the order in which they should be tried: what is open now, what is the person's own, what is verified. */
function phonesOf(view: CaseView): readonly ContactPoint[] {
  const rank = (point: ContactPoint) => {
    const now = view.allowed.channels.find((one) => one.channel === 'call' && one.pointId === point.pointId);
    const state = { now: 0, later: 1, approval: 2, never: 3 }[now?.state ?? 'later'];
    return (
      state * 8 +
      (point.preferred ? 0 : 4) +
      (point.ownerRelation === 'self' ? 0 : 2) +
      (point.status === 'verified' ? 0 : 1)
    );
  };
  return view.contactPoints
    .filter((point) => point.kind === 'phone' && point.status !== 'retired')
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Which number, then the gate: Enter asks for the permit, and a refusal is answered in full. */
export function BeforeCall({ view, taskId, onOpened, onClose }: BeforeCallProps) {
  const { t } = useTranslation('call');
  const words = useCodeWords();
  const phones = phonesOf(view);
  const [pointId, setPointId] = useState(phones[0]?.pointId ?? null);
  const [refused, setRefused] = useState<GateDecision | null>(null);
  const moment = useChannelWords(view.allowed.at, view.party.zone);
  const point = phones.find((one) => one.pointId === pointId) ?? null;
  const now = (id: string) =>
    view.allowed.channels.find((one) => one.channel === 'call' && one.pointId === id);
  const chosen = pointId === null ? undefined : now(pointId);
  const others = chosen?.role === 'third-party';
  const ask = useAct({
    send: (body: PermitAsk, key) =>
      answer(
        api.POST('/api/parties/{id}/permits', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    done: (permit) =>
      onOpened({ direction: 'out', permitId: permit.permitId, point, startedAt: new Date().toISOString() }),
  });
  const accountId = view.tasks.find((one) => one.taskId === taskId)?.accountId;
  const take = () => {
    if (pointId === null || ask.isPending) return;
    ask.mutate(
      {
        channel: 'call',
        pointId,
        // Of somebody else's number only contact data may be asked; the gate says whether even that.
        purpose: others ? 'locate' : 'collect',
        targetRole: others
          ? 'third-party'
          : point?.ownerRelation === 'payer-contact'
            ? 'payer-contact'
            : 'debtor',
        ...(taskId === null ? {} : { taskId }),
        ...(accountId === undefined ? {} : { accountId }),
      },
      {
        onError: (error) => {
          if (error instanceof ProblemAnswer && error.problem.decision) setRefused(error.problem.decision);
        },
      },
    );
  };
  const came = () =>
    onOpened({ direction: 'in', permitId: null, point, startedAt: new Date().toISOString() });
  const gateSaidNo = ask.error instanceof ProblemAnswer && ask.error.problem.decision !== undefined;
  return (
    <Pane
      title={t('before.title', { name: view.party.name })}
      width={480}
      start="act"
      onClose={onClose}
      keys={[
        { key: 'Enter', label: t('before.take'), run: take },
        { key: 'i', label: t('before.inbound'), run: came },
        ...phones
          .slice(0, 9)
          .map((one, index) => ({ key: String(index + 1), run: () => setPointId(one.pointId) })),
      ]}
      footer={
        <div className="form foot-acts">
          {gateSaidNo ? null : <ProblemNote error={ask.error} />}
          <div className="line">
            <Button
              look="primary"
              tall
              autoFocus
              keyName="↵"
              busy={ask.isPending}
              refused={chosen !== undefined && chosen.state !== 'now'}
              onClick={take}
            >
              <Icon name="phone" />
              {ask.isPending ? t('before.asking') : t('before.take')}
            </Button>
            <Button tall keyName="I" onClick={came}>
              {t('before.inbound')}
            </Button>
          </div>
        </div>
      }
    >
      <div className="form">
        {phones.length === 0 ? (
          <p className="note wait">{t('before.no-phone')}</p>
        ) : (
          <Choice
            label={t('before.number')}
            numbered
            value={pointId}
            onValue={setPointId}
            options={phones.map((one) => {
              const state = now(one.pointId);
              return {
                value: one.pointId,
                label: [
                  one.valueMasked,
                  one.ownerName ?? words('owner', one.ownerRelation),
                  words('point-status', one.status),
                  state === undefined ? '' : moment(state),
                ]
                  .filter(Boolean)
                  .join(' '),
              };
            })}
          />
        )}
        <AllowedBrief allowed={view.allowed} zone={view.party.zone} />
        <p className="note">{t('before.counts')}</p>
        <div>
          <LastContact view={view} />
        </div>
      </div>
      {refused === null ? null : (
        <RefusalPane
          refused={{ ...refused, channel: 'call' }}
          name={view.party.name}
          zone={view.party.zone}
          allowed={view.allowed}
          onClose={() => setRefused(null)}
        />
      )}
    </Pane>
  );
}
