import { type RefusalReason, refusalReasons } from '@duly/core/approvals/approval-kinds.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../shared/choice.tsx';
import { AreaField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';

interface RefusePaneProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onRefuse: (reason: RefusalReason, note: string | null) => void;
}

/** A no always says why: who asked must know what to do next. */
export function RefusePane({ busy, error, onClose, onRefuse }: RefusePaneProps) {
  const { t } = useTranslation('approvals');
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason !== null) onRefuse(reason, note.trim() || null);
  };
  return (
    <Pane
      title={t('refuse-title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('refuse'), inFields: true, run: submit }]}
      footer={<FormFooter label={t('refuse')} busy={busy} error={error} onSave={submit} onCancel={onClose} />}
    >
      <div className="form">
        <Choice
          label={t('refuse-why')}
          value={reason}
          onValue={setReason}
          options={refusalReasons.map((code) => ({ value: code, label: t(`no.${code}`) }))}
        />
        <AreaField label={t('note')} value={note} onValue={setNote} />
        {tried && reason === null ? (
          <p className="note stop" role="alert">
            {t('errors:code.approval-reason-missing')}
          </p>
        ) : null}
      </div>
    </Pane>
  );
}
