import { parseCase } from '@duly/core/contacts/case-file/parse-case.ts';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnWords } from '../../shared/own-words.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { CaseAnswer, CaseFaults } from './case-answer.tsx';
import { caseOptions, type Draft, draftOfExample, newDraft } from './case-draft.ts';
import { CaseForm } from './case-form.tsx';
import { CaseText } from './case-text.tsx';
import { CaseTools } from './case-tools.tsx';
import { useAskedCase } from './read-asked-case.ts';
import './gate-cases.css';

/** Builds a case by hand and shows the gate's answer at once; what is built is a file that can be kept and run. */
export function CaseBuilderPage() {
  const { t, i18n } = useTranslation('gate-cases');
  const search = useSearch({ from: '/gate-cases' });
  const asked = useAskedCase(search);
  const [draft, setDraft] = useState<Draft>(() => {
    const { rule, example } = search;
    const own = rule === undefined ? null : draftOfExample(rule, example ?? 0, i18n.language);
    return own ?? newDraft(Date.now());
  });
  useEffect(() => {
    if (asked.data !== undefined) setDraft(asked.data);
  }, [asked.data]);
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        {asked.isError ? (
          <Failed error={asked.error} retry={() => void asked.refetch()} />
        ) : asked.isLoading ? (
          <Loading lines={10} />
        ) : (
          <Builder draft={draft} onDraft={setDraft} />
        )}
      </div>
    </>
  );
}

function Builder({ draft, onDraft }: { readonly draft: Draft; readonly onDraft: (draft: Draft) => void }) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  const [form, setForm] = useState(true);
  // Another case is another form: what was folded out and typed belongs to the one before.
  const [turn, setTurn] = useState(0);
  const read = useMemo(() => parseCase(draft, caseOptions), [draft]);
  const faults = new Map(read.ok ? [] : read.refusals.map((fault) => [fault.path, own(fault.expected)]));
  const replace = (next: Draft) => {
    setTurn(turn + 1);
    onDraft(next);
  };
  return (
    <>
      <CaseTools draft={draft} onDraft={replace} />
      <div className="case-builder">
        <Panel
          title={t('given')}
          end={
            <span className="line" role="group" aria-label={t('view')}>
              <button type="button" className="chip" aria-pressed={form} onClick={() => setForm(true)}>
                {t('as-form')}
              </button>
              <button type="button" className="chip" aria-pressed={!form} onClick={() => setForm(false)}>
                {t('as-text')}
              </button>
            </span>
          }
        >
          <div className="in">
            {form ? (
              <CaseForm key={turn} draft={draft} faults={faults} onDraft={onDraft} />
            ) : (
              <CaseText key={turn} draft={draft} onDraft={onDraft} />
            )}
          </div>
        </Panel>
        {read.ok ? <CaseAnswer one={read.value} /> : <CaseFaults faults={read.refusals} />}
      </div>
    </>
  );
}
