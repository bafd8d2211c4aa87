import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, ChannelNow } from '../../shared/api-types.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { usePermission } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { useKeys } from '../../shared/use-keys.ts';
import { neighbourInWork, placeInWork } from '../../shared/work-list.ts';
import { AllowedPanel } from '../gate/allowed-panel.tsx';
import { CaseLink } from '../gate/case-link.tsx';
import { RefusalPane } from '../gate/refusal-pane.tsx';
import { ClaimsPanel } from '../paid-claims/claims-panel.tsx';
import { StatesPanel } from '../states/states-panel.tsx';
import { ReliefPanel } from '../waivers/relief-panel.tsx';
import { WeekPanel } from '../week/week-panel.tsx';
import { CaseHead } from './case-head.tsx';
import { CasePanes, type PaneName } from './case-panes.tsx';
import { DebtsPanel } from './debts-panel.tsx';
import { NextStepPanel } from './next-step-panel.tsx';
import { PointsPanel } from './points-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import { useCase } from './read-case.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import './case.css';

/** One screen a case. */
export function CasePage() {
  const { partyId } = useParams({ from: '/parties/$partyId' });
  const { t } = useTranslation('case');
  const view = useCase(partyId);
  const { index, total } = placeInWork(partyId);
  return (
    <>
      <PageHead
        title={view.data?.party.name ?? t('title')}
        shown={false}
        crumb={{ to: '/queue', label: t('shell:nav.queue') }}
        beside={
          index < 0 ? (view.data?.party.reference ?? undefined) : t('place', { place: index + 1, total })
        }
      />
      {view.data === undefined ? (
        view.isError ? (
          <Failed error={view.error} retry={() => void view.refetch()} />
        ) : (
          <Loading lines={12} />
        )
      ) : (
        <CaseBody key={partyId} view={view.data} />
      )}
    </>
  );
}

function CaseBody({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('case');
  const navigate = useNavigate();
  const { partyId } = view.party;
  const [pane, setPane] = useState<PaneName | null>(null);
  const [why, setWhy] = useState<ChannelNow | null>(null);
  const may = {
    contact: usePermission('contact.make'),
    promise: usePermission('promise.make'),
    payment: usePermission('payment.record'),
    claim: usePermission('paid-claim.make'),
  };
  const go = (step: 1 | -1) => {
    const next = neighbourInWork(partyId, step);
    if (next !== null) void navigate({ to: '/parties/$partyId', params: { partyId: next.partyId } });
  };
  const phone = view.allowed.channels.find((one) => one.channel === 'call' && one.state !== 'now');
  useKeys([
    ...(may.contact ? [{ key: 'c', label: t('keys.call'), run: () => setPane({ name: 'call' }) }] : []),
    ...(may.promise ? [{ key: 'p', label: t('keys.promise'), run: () => setPane({ name: 'promise' }) }] : []),
    ...(may.payment ? [{ key: 'm', label: t('keys.payment'), run: () => setPane({ name: 'payment' }) }] : []),
    ...(may.claim ? [{ key: 'y', label: t('keys.claim'), run: () => setPane({ name: 'claim' }) }] : []),
    ...(may.contact ? [{ key: 'o', label: t('keys.other'), run: () => setPane({ name: 'act' }) }] : []),
    ...(may.contact ? [{ key: 's', label: t('keys.stop'), run: () => setPane({ name: 'stop' }) }] : []),
    ...(phone === undefined ? [] : [{ key: 'w', label: t('keys.why'), run: () => setWhy(phone) }]),
    { key: '[', shown: ['[', ']'], label: t('keys.neighbour'), run: () => go(-1) },
    { key: ']', run: () => go(1) },
    { key: 'Escape', label: t('keys.back'), quiet: true, run: () => void navigate({ to: '/queue' }) },
  ]);
  return (
    <>
      <CaseHead view={view} onPane={setPane} />
      <div className="case-body">
        <div className="col">
          <NextStepPanel view={view} onPane={setPane} />
          <DebtsPanel view={view} />
          <ReliefPanel view={view} onPane={setPane} />
          <TimelinePanel view={view} onPane={setPane} />
        </div>
        <div className="col">
          <AllowedPanel allowed={view.allowed} zone={view.party.zone} onWhy={setWhy} />
          <WeekPanel partyId={partyId} />
          <PointsPanel view={view} onPane={setPane} />
          <ClaimsPanel partyId={partyId} onOpen={() => setPane({ name: 'claim' })} />
          <StatesPanel view={view} onPane={setPane} />
          <ProfilePanel view={view} />
        </div>
      </div>
      <CasePanes view={view} pane={pane} onClose={() => setPane(null)} onNext={() => go(1)} />
      {why === null ? null : (
        <RefusalPane
          refused={{
            channel: why.channel,
            verdict: why.state === 'approval' ? 'needs-approval' : 'refuse',
            findings: why.findings,
            until: why.opensAt,
            decisionId: null,
          }}
          name={view.party.name}
          zone={view.party.zone}
          allowed={view.allowed}
          onClose={() => setWhy(null)}
        >
          <CaseLink partyId={partyId} channel={why.channel} pointId={why.pointId} />
        </RefusalPane>
      )}
    </>
  );
}
