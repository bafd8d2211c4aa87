import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { type Draft, guideCases, newDraft } from './case-draft.ts';

interface CaseToolsProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function save(draft: Draft): void {
  const heading = draft.case as { readonly name?: unknown } | undefined;
  const name =
    typeof heading?.name === 'string' ? heading.name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 60) : '';
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(draft, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name === '' ? 'gate-case' : name}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** Begin anew, begin with an example, take a file, keep the file. */
export function CaseTools({ draft, onDraft }: CaseToolsProps) {
  const { t } = useTranslation('gate-cases');
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      const json: unknown = JSON.parse(await chosen.text());
      const [first] = Array.isArray(json) ? (json as readonly unknown[]) : [json];
      if (typeof first !== 'object' || first === null) throw new SyntaxError('no case');
      setRefused(false);
      onDraft(first as Draft);
    } catch {
      setRefused(true);
    }
  };
  return (
    <div className="line case-tools">
      <Button onClick={() => onDraft(newDraft(Date.now()))}>{t('new')}</Button>
      <select
        className="slim"
        aria-label={t('example')}
        value=""
        onChange={(event) => {
          const chosen = guideCases.find((one) => one.file === event.target.value);
          if (chosen !== undefined) onDraft(chosen.draft);
        }}
      >
        <option value="">{t('example')}</option>
        {guideCases.map(({ file: name, name: title }) => (
          <option key={name} value={name}>
            {name.slice(0, 2).toUpperCase()} {title}
          </option>
        ))}
      </select>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button onClick={() => file.current?.click()}>{t('load')}</Button>
      <Button onClick={() => save(draft)}>{t('save')}</Button>
      {refused ? (
        <span className="t-stop" role="alert">
          {t('not-json')}
        </span>
      ) : null}
    </div>
  );
}
