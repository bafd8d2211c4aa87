import { media, type Speaker, speakers, type WordText, wordLangs } from '@duly/core/words/word-class.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField, SelectField } from '../../shared/fields.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { FindingsList } from './findings-list.tsx';
import { MarkedText } from './marked-text.tsx';
import { type Checked, useWordCheck } from './use-word-check.ts';
import './words.css';

/** As long as the API takes. */
const longest = 20_000;

/** Paste a text, say who speaks and where, and see what may not be said in it, why, and what to say instead. */
export function WordsPage() {
  const { t, i18n } = useTranslation('words');
  const [asked, setAsked] = useState<WordText>({
    lang: i18n.language === 'en' ? 'en' : 'zh',
    speaker: 'collector',
    medium: 'call',
    text: '',
  });
  const set = (change: Partial<WordText>) => setAsked((before) => ({ ...before, ...change }));
  const checked = useWordCheck(asked);
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body words-page">
        <Panel title={t('paste')}>
          <div className="in form">
            <AreaField
              label={t('paste')}
              hint={t('paste-hint')}
              rows={8}
              maxLength={longest}
              value={asked.text}
              onValue={(text) => set({ text })}
            />
            <div className="words-choices">
              <SelectField
                label={t('speaker')}
                value={asked.speaker}
                onValue={(speaker) => set({ speaker })}
                options={speakers.map((value) => ({ value, label: t(`speakers.${value}`) }))}
              />
              <SelectField
                label={t('medium')}
                value={asked.medium}
                onValue={(medium) => set({ medium })}
                options={media.map((value) => ({ value, label: t(`media.${value}`) }))}
              />
              <SelectField
                label={t('lang')}
                value={asked.lang}
                onValue={(lang) => set({ lang })}
                options={wordLangs.map((value) => ({ value, label: t(`langs.${value}`) }))}
              />
            </div>
          </div>
        </Panel>
        <Panel title={t('result')}>
          <div className="in" aria-live="polite">
            <Answer checked={checked} speaker={asked.speaker} />
          </div>
        </Panel>
      </div>
    </>
  );
}

function Answer({ checked, speaker }: { readonly checked: Checked | null; readonly speaker: Speaker }) {
  const { t } = useTranslation('words');
  if (checked === null) return <p className="soft">{t('loading')}</p>;
  const { asked, findings } = checked;
  if (asked.text.trim() === '') return <p className="soft">{t('empty')}</p>;
  if (findings.length === 0)
    return <p className="note">{t(speaker === 'collector' ? 'nothing' : 'others')}</p>;
  return (
    <>
      <p className="note stop">{t('counted', { n: findings.length })}</p>
      <h3 className="sr">{t('shown')}</h3>
      <MarkedText text={asked.text} findings={findings} />
      <FindingsList text={asked.text} findings={findings} />
    </>
  );
}
