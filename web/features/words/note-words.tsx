import { useTranslation } from 'react-i18next';
import { FindingsList } from './findings-list.tsx';
import { useWordCheck } from './use-word-check.ts';
import './words.css';

/** Under a note while it is written: what may not be said in it. It never keeps anybody from saving. */
export function NoteWords({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation('words');
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const checked = useWordCheck({ lang, speaker: 'collector', medium: 'note', text });
  if (checked === null || checked.findings.length === 0) return null;
  return (
    <div className="note wait" role="status">
      <p>{t('note-found')}</p>
      <FindingsList text={checked.asked.text} findings={checked.findings} />
    </div>
  );
}
