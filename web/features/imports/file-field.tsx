import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FileFieldProps {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}

/** Chooses a file by press, by key or by dropping it. The browser's own words for it would be in the browser's language. */
export function FileField({ file, onFile }: FileFieldProps) {
  const { t } = useTranslation('imports');
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div className="field">
      <span className="choice-label" id={`${id}-label`}>
        {t('new.file')}
      </span>
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
          onFile(event.dataTransfer.files[0] ?? null);
        }}
      >
        <input
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        />
        <span className="btn">{t('new.choose')}</span>
        <span className={file === null ? 'mute' : ''}>{file?.name ?? t('new.drop')}</span>
      </label>
      <small id={`${id}-hint`} className="mute">
        {t('new.file-hint')}
      </small>
    </div>
  );
}
