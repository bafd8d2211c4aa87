import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DropFileProps {
  /** Name of the file that is being read; null while none is. */
  readonly reading: string | null;
  readonly onFile: (file: File) => void;
}

/** Takes a file by press, by key or by dropping it, and hands it on at once. */
export function DropFile({ reading, onFile }: DropFileProps) {
  const { t } = useTranslation('bank');
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file !== undefined && reading === null) onFile(file);
  };
  return (
    <div className="field">
      <label
        className={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <input
          type="file"
          disabled={reading !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file may be chosen again after its account was said.
            event.target.value = '';
          }}
        />
        <span className="btn primary">{t('new.choose')}</span>
        <span className="mute" role="status">
          {reading === null ? t('new.drop') : t('new.reading', { name: reading })}
        </span>
      </label>
      <small id={`${id}-hint`} className="mute">
        {t('new.hint')}
      </small>
    </div>
  );
}
