import { useQueryClient } from '@tanstack/react-query';
import type { CaseView, ContactPoint } from '../../shared/api-types.ts';
import { ActPane } from '../act/act-pane.tsx';
import { CallPane } from '../call/call-pane.tsx';

import { ClaimPane } from '../paid-claims/claim-pane.tsx';

import { DesignationPane } from '../payment/designation-pane.tsx';

import { PaymentPane } from '../payment/payment-pane.tsx';
import { ReversalPane } from '../payment/reversal-pane.tsx';
import { PromisePane } from '../promise/promise-pane.tsx';
import { dropFromQueue } from '../queue/read-queue.ts';
import { AgreementPane } from '../states/agreement-pane.tsx';
import { ConsentPane } from '../states/consent-pane.tsx';
import { DebtPane } from '../states/debt-pane.tsx';
import { DisputePane } from '../states/dispute-pane.tsx';
import { PlacePane } from '../states/place-pane.tsx';
import { PreferencePane } from '../states/preference-pane.tsx';
import { StatePane } from '../states/state-pane.tsx';
import { UndoWriteOffPane } from '../waivers/undo-write-off-pane.tsx';
import { WaiverPane } from '../waivers/waiver-pane.tsx';
import { WriteOffPane } from '../waivers/write-off-pane.tsx';
import { AssignPane } from './assign-pane.tsx';
import { CompletePane } from './complete-pane.tsx';
import { PointPane } from './point-pane.tsx';

/** Which form stands beside the case, and what it is about. */
export type PaneName =
  | { readonly name: 'call' | 'act' | 'promise' | 'payment' | 'claim' | 'stop' | 'assign' | 'new-point' }
  | { readonly name: 'preference' | 'agreement' | 'consent' | 'dispute' | 'debt' | 'place' }
  | { readonly name: 'point'; readonly point: ContactPoint }
  | { readonly name: 'waiver' | 'write-off' }
  | { readonly name: 'undo-write-off'; readonly writeOffId: string }
  | { readonly name: 'complete'; readonly taskId: string }
  | { readonly name: 'reversal' | 'designation'; readonly paymentId: string };

interface CasePanesProps {
  readonly view: CaseView;
  readonly pane: PaneName | null;
  readonly onClose: () => void;
  readonly onNext: () => void;
}

/** The form that is open, if one is. */
export function CasePanes({ view, pane, onClose, onNext }: CasePanesProps) {
  const queries = useQueryClient();
  if (pane === null) return null;
  const { partyId } = view.party;
  switch (pane.name) {
    case 'call': {
      const taskId = view.tasks[0]?.taskId ?? null;
      return (
        <CallPane
          partyId={partyId}
          taskId={taskId}
          onClose={onClose}
          onSaved={(saved) => {
            onClose();
            if (taskId !== null && saved.task !== 'kept') {
              onNext();
              dropFromQueue(queries, taskId);
            }
          }}
        />
      );
    }
    case 'act':
      return <ActPane view={view} onClose={onClose} />;
    case 'promise':
      return <PromisePane view={view} onClose={onClose} />;
    case 'payment':
      return <PaymentPane view={view} onClose={onClose} />;
    case 'claim':
      return <ClaimPane view={view} onClose={onClose} />;
    case 'stop':
      return <StatePane view={view} onClose={onClose} />;
    case 'preference':
      return <PreferencePane view={view} onClose={onClose} />;
    case 'agreement':
      return <AgreementPane view={view} onClose={onClose} />;
    case 'consent':
      return <ConsentPane view={view} onClose={onClose} />;
    case 'dispute':
      return <DisputePane view={view} onClose={onClose} />;
    case 'debt':
      return <DebtPane view={view} onClose={onClose} />;
    case 'place':
      return <PlacePane view={view} onClose={onClose} />;
    case 'waiver':
      return <WaiverPane view={view} onClose={onClose} />;
    case 'write-off':
      return <WriteOffPane view={view} onClose={onClose} />;
    case 'undo-write-off':
      return <UndoWriteOffPane view={view} writeOffId={pane.writeOffId} onClose={onClose} />;
    case 'assign':
      return <AssignPane view={view} onClose={onClose} />;
    case 'new-point':
      return <PointPane view={view} point={null} onClose={onClose} />;
    case 'point':
      return <PointPane view={view} point={pane.point} onClose={onClose} />;
    case 'complete':
      return <CompletePane view={view} taskId={pane.taskId} onClose={onClose} />;
    case 'designation':
      return <DesignationPane view={view} paymentId={pane.paymentId} onClose={onClose} />;
    case 'reversal':
      return <ReversalPane view={view} paymentId={pane.paymentId} onClose={onClose} />;
  }
}
