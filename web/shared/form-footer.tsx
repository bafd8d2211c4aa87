import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { ProblemNote } from './problem-note.tsx';

interface FormFooterProps {
  readonly label: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Why it was not accepted, and save and cancel, at the foot of a pane. */
export function FormFooter({ label, busy, error, onSave, onCancel }: FormFooterProps) {
  const { t } = useTranslation();
  return (
    <div className="form foot-acts">
      <ProblemNote error={error} />
      <div className="line">
        <Button look="primary" tall busy={busy} keyName="Ctrl ↵" onClick={onSave}>
          {busy ? t('saving') : label}
        </Button>
        <Button tall onClick={onCancel} keyName="Esc">
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
