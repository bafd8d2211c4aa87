import type { FieldData, Setting } from '@duly/core/contacts/case-file/shape.ts';
import { tellUnsaid } from '@duly/core/contacts/case-file/tell-unsaid.ts';
import type { Json, JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import type { Words } from '@duly/law/words.ts';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { useOwnWords } from '../../shared/own-words.ts';
import { withField } from './case-draft.ts';
import {
  CodeField,
  ConductField,
  FlagField,
  KnownList,
  LimitsField,
  listIdOf,
  PartField,
  textOf,
  typed,
  WordsField,
} from './plain-fields.tsx';

/** What every field of the form needs besides its own value. */
export interface FormAround {
  readonly setting: Setting;
  /** What is wrong, by the path of the field. */
  readonly faults: ReadonlyMap<string, string>;
}

interface ShapeFieldsProps extends FormAround {
  readonly fields: readonly FieldData[];
  readonly value: JsonObject;
  readonly path: string;
  readonly onValue: (value: JsonObject) => void;
}

/** The fields of an object of a case file; what is left out says what holds then. */
export function ShapeFields({ fields, value, path, onValue, ...around }: ShapeFieldsProps) {
  const unsaid = tellUnsaid(fields, value, around.setting);
  return (
    <div className="case-fields">
      {fields.map((field) => (
        <ShapeField
          unsaid={unsaid.get(field.name) ?? null}
          key={field.name}
          field={field}
          siblings={value}
          path={`${path}.${field.name}`}
          onValue={(next) => onValue(withField(value, field.name, next))}
          {...around}
        />
      ))}
    </div>
  );
}

interface ShapeFieldProps extends FormAround {
  readonly field: FieldData;
  readonly unsaid: Words | null;
  readonly siblings: JsonObject;
  readonly path: string;
  readonly onValue: (value: Json | undefined) => void;
}

/** One field by its shape; parts of an object and rows of a list are forms of their own. */
function ShapeField({ field, unsaid, siblings, path, onValue, ...around }: ShapeFieldProps) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  const value = siblings[field.name];
  const shape = field.shape.kind === 'nullable' ? field.shape.of : field.shape;
  const shown = unsaid === null ? t('unsaid') : own(unsaid);
  const label = own(field.label);
  const error = around.faults.get(path) ?? null;
  const rest = { label, error };
  switch (shape.kind) {
    case 'flag':
      return <FlagField {...rest} value={value} shown={shown} onValue={onValue} />;
    case 'code':
      return <CodeField {...rest} codes={shape.codes} value={value} shown={shown} onValue={onValue} />;
    case 'house-limits':
      return (
        <LimitsField
          {...rest}
          value={value}
          names={Object.keys(around.setting.namedLimits)}
          onValue={onValue}
        />
      );
    case 'object':
      return (
        <PartField label={label} value={value} onValue={onValue}>
          <ShapeFields
            fields={shape.fields}
            value={(value ?? {}) as JsonObject}
            path={path}
            onValue={onValue}
            {...around}
          />
        </PartField>
      );
    case 'list':
      return shape.of.kind === 'object' ? (
        <CaseRows
          label={label}
          fields={shape.of.fields}
          value={value}
          path={path}
          onValue={onValue}
          {...around}
        />
      ) : (
        <WordsField {...rest} of={shape.of} value={value} shown={shown} onValue={onValue} />
      );
    case 'conduct':
      return <ConductField label={label} value={value} onValue={onValue} />;
    default:
      return (
        <TextField
          {...rest}
          value={textOf(value)}
          placeholder={shown}
          onValue={(text) => onValue(typed(shape, text))}
          {...(shape.kind === 'text' && shape.known !== null ? { list: listIdOf(path) } : {})}
          {...(shape.kind === 'text' && shape.known !== null
            ? { hint: <KnownList id={listIdOf(path)} codes={shape.known} /> }
            : {})}
        />
      );
  }
}

interface CaseRowsProps extends FormAround {
  readonly label: string;
  readonly fields: readonly FieldData[];
  readonly value: Json | undefined;
  readonly path: string;
  readonly onValue: (value: Json | undefined) => void;
}

/** Rows of one kind: history, points, debts, consents. Each can be taken away, and the last one copied. */
export function CaseRows({ label, fields, value, path, onValue, ...around }: CaseRowsProps) {
  const { t } = useTranslation('gate-cases');
  const rows = Array.isArray(value) ? (value as readonly JsonObject[]) : [];
  const set = (next: readonly JsonObject[]) => onValue(next.length === 0 ? undefined : next);
  return (
    <div className="case-rows">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
        <fieldset key={index} className="case-part">
          <legend>{t('row', { label, place: index + 1 })}</legend>
          <ShapeFields
            fields={fields}
            value={row}
            path={`${path}[${index}]`}
            onValue={(next) => set(rows.map((one, place) => (place === index ? next : one)))}
            {...around}
          />
          <Button look="bare" onClick={() => set(rows.filter((_, place) => place !== index))}>
            {t('remove', { label, place: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => set([...rows, { ...(rows.at(-1) ?? {}) }])}>{t('add', { label })}</Button>
    </div>
  );
}
