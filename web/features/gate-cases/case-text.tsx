import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../shared/fields.tsx';
import type { Draft } from './case-draft.ts';

interface CaseTextProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function readObject(text: string): Draft | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Draft) : null;
  } catch {
    return null;
  }
}

/** The case as its file: whatever the form does not show can be written here. */
export function CaseText({ draft, onDraft }: CaseTextProps) {
  const { t } = useTranslation('gate-cases');
  const [text, setText] = useState(() => JSON.stringify(draft, null, 2));
  const broken = readObject(text) === null;
  return (
    <AreaField
      label={t('text')}
      rows={28}
      maxLength={200_000}
      value={text}
      hint={broken ? <span className="t-stop">{t('not-json')}</span> : t('schema')}
      onValue={(next) => {
        setText(next);
        const read = readObject(next);
        if (read !== null) onDraft(read);
      }}
    />
  );
}
