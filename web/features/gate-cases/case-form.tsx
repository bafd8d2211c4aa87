import { expectShape, listShapes, partShapes } from '@duly/core/contacts/case-file/case-shapes.ts';
import type { FieldData, ShapeData } from '@duly/core/contacts/case-file/shape.ts';
import { partWords } from '@duly/core/contacts/case-file/tell-case.ts';
import { draftSetting } from '@duly/core/contacts/case-file/tell-unsaid.ts';
import type { JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import { knownRulebooks } from '@duly/core/contacts/find-rulebook.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField, SelectField, TextField } from '../../shared/fields.tsx';
import { useOwnWords } from '../../shared/own-words.ts';
import { caseOptions, type Draft, withField } from './case-draft.ts';
import { CaseRows, ShapeFields } from './shape-field.tsx';

interface CaseFormProps {
  readonly draft: Draft;
  readonly faults: ReadonlyMap<string, string>;
  readonly onDraft: (draft: Draft) => void;
}

const order = [
  'act',
  'person',
  'history',
  'points',
  'debts',
  'preferences',
  'consents',
  'agreements',
  'sharedHistory',
  'rates',
  'creditor',
  'sharedHistory',
  'rates',
] as const;

function fieldsOf(shape: ShapeData): readonly FieldData[] {
  if (shape.kind === 'list') return fieldsOf(shape.of);
  return shape.kind === 'object' ? shape.fields : [];
}

function objectAt(draft: Draft, name: string): JsonObject {
  const part = draft[name];
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? (part as JsonObject) : {};
}

/** The form of a case, made from the shapes by which it is read: every fact that a rule may ask can be told. */
export function CaseForm({ draft, faults, onDraft }: CaseFormProps) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  const setting = useMemo(() => draftSetting(draft, caseOptions), [draft]);
  const around = { setting, faults };
  return (
    <div className="case-form">
      <CaseHeading draft={draft} faults={faults} onDraft={onDraft} />
      {order.map((name) => {
        const told = draft[name] !== undefined;
        const count = Array.isArray(draft[name]) ? ` ${(draft[name] as readonly unknown[]).length}` : '';
        const set = (value: JsonObject[string] | undefined) => onDraft(withField(draft, name, value));
        return (
          <details key={name} open={name === 'act' || told}>
            <summary>
              <b>{own(partWords(name))}</b>
              <span className="mute">{count}</span>
            </summary>
            {name === 'act' ? (
              <AreaField
                label={t('words')}
                hint={t('words-hint')}
                value={
                  typeof objectAt(draft, 'act').text === 'string' ? String(objectAt(draft, 'act').text) : ''
                }
                onValue={(text) =>
                  set(withField(objectAt(draft, 'act'), 'text', text === '' ? undefined : text))
                }
              />
            ) : null}
            {name === 'act' || name === 'person' || name === 'creditor' ? (
              <ShapeFields
                fields={fieldsOf(partShapes[name])}
                value={objectAt(draft, name)}
                path={name}
                onValue={(value) =>
                  set(Object.keys(value).length === 0 && name !== 'act' ? undefined : value)
                }
                {...around}
              />
            ) : (
              <CaseRows
                label={own(partWords(name))}
                fields={fieldsOf(listShapes[name])}
                value={draft[name]}
                path={name}
                onValue={set}
                {...around}
              />
            )}
          </details>
        );
      })}
    </div>
  );
}

function CaseHeading({ draft, faults, onDraft }: CaseFormProps) {
  const { t } = useTranslation('gate-cases');
  const heading = objectAt(draft, 'case');
  const setting = useMemo(() => draftSetting(draft, caseOptions), [draft]);
  const at = draft.at;
  const setHeading = (next: JsonObject) =>
    onDraft(withField(draft, 'case', Object.keys(next).length === 0 ? undefined : next));
  const text = (name: string) => (typeof heading[name] === 'string' ? (heading[name] as string) : '');
  return (
    <>
      <div className="case-fields">
        <TextField
          label={t('at')}
          value={typeof at === 'string' ? at : ''}
          error={faults.get('at') ?? null}
          placeholder="2026-11-12 15:00"
          onValue={(value) => onDraft(withField(draft, 'at', value))}
        />
        <SelectField
          label={t('rulebook')}
          value={typeof draft.rulebook === 'string' ? draft.rulebook : ''}
          error={faults.get('rulebook') ?? null}
          onValue={(value) => onDraft(withField(draft, 'rulebook', value === '' ? undefined : value))}
          options={[
            { value: '', label: t('rulebook-own') },
            ...knownRulebooks().map((name) => ({ value: name.split(' ')[0] ?? name, label: name })),
          ]}
        />
        <TextField
          label={t('name')}
          value={text('name')}
          error={faults.get('case.name') ?? null}
          onValue={(value) => setHeading(withField(heading, 'name', value === '' ? undefined : value))}
        />
        <TextField
          label={t('why')}
          value={text('why')}
          error={faults.get('case.why') ?? null}
          onValue={(value) => setHeading(withField(heading, 'why', value === '' ? undefined : value))}
        />
      </div>
      <details open={heading.expect !== undefined}>
        <summary>
          <b>{t('expect')}</b>
        </summary>
        <ShapeFields
          fields={fieldsOf(expectShape)}
          value={objectAt(heading, 'expect')}
          path="case.expect"
          onValue={(value) =>
            setHeading(withField(heading, 'expect', Object.keys(value).length === 0 ? undefined : value))
          }
          setting={setting}
          faults={faults}
        />
      </details>
    </>
  );
}
