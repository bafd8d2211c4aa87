import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSaved } from '../../shared/api-types.ts';
import { Pane } from '../../shared/pane.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { useCase } from '../case/read-case.ts';
import { BeforeCall, type Opened } from './before-call.tsx';
import { DuringCall } from './during-call.tsx';
import './call.css';

interface CallPaneProps {
  readonly partyId: string;
  readonly taskId: string | null;
  readonly onClose: () => void;
  readonly onSaved: (saved: ContactSaved) => void;
}

/** A call from permit to record, by keys alone: permit, who answered, identity, result, promise, note, save. */
export function CallPane({ partyId, taskId, onClose, onSaved }: CallPaneProps) {
  const { t } = useTranslation('call');
  const view = useCase(partyId);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (view.data === undefined) {
    return (
      <Pane title={t('title')} width={980} onClose={onClose}>
        {view.isError ? (
          <Failed error={view.error} retry={() => void view.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </Pane>
    );
  }
  if (opened === null) {
    return <BeforeCall view={view.data} taskId={taskId} onOpened={setOpened} onClose={onClose} />;
  }
  return <DuringCall view={view.data} taskId={taskId} opened={opened} onClose={onClose} onSaved={onSaved} />;
}
