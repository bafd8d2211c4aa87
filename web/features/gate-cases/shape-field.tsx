import { tellUnsaid } from '@duly/core/contacts/case-file/tell-unsaid.ts';
import type { Codes, FieldData, Setting, ShapeData } from '@duly/core/contacts/case-file/shape.ts';
import type { Json, JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import type { Words } from '@duly/law/words.ts';
import { useTranslation } from 'react-i18next';
import { AreaField, SelectField, TextField } from '../../shared/fields.tsx';
import { useOwnWords } from '../../shared/own-words.ts';
import { withField } from './case-draft.ts';
import { CaseRows } from './case-rows.tsx';

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

function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is typed as JSON has it: whole numbers where the shape wants one, else the text; nothing for nothing. */
function typed(shape: ShapeData, text: string): Json | undefined {
  if (text === '') return undefined;
  return shape.kind === 'whole' && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
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

const listIdOf = (path: string) => `known-${path.replace(/\W/g, '-')}`;

function KnownList({ id, codes }: { readonly id: string; readonly codes: Codes }) {
  const own = useOwnWords();
  return (
    <datalist id={id}>
      {Object.entries(codes).map(([code, words]) => (
        <option key={code} value={code}>
          {own(words)}
        </option>
      ))}
    </datalist>
  );
}

interface PlainProps {
  readonly label: string;
  readonly error: string | null;
  readonly value: Json | undefined;
  readonly shown: string;
  readonly onValue: (value: Json | undefined) => void;
}

function FlagField({ label, error, value, shown, onValue }: PlainProps) {
  const { t } = useTranslation('gate-cases');
  return (
    <SelectField
      label={label}
      error={error}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      onValue={(text) => onValue(text === '' ? undefined : text === 'yes')}
      options={[
        { value: '', label: t('as-usual', { shown }) },
        { value: 'yes', label: t('everywhere:yes') },
        { value: 'no', label: t('everywhere:no') },
      ]}
    />
  );
}

function CodeField({ label, error, value, shown, codes, onValue }: PlainProps & { readonly codes: Codes }) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  const options = Object.entries(codes).map(([code, words]) => ({ value: code, label: own(words) }));
  return (
    <SelectField
      label={label}
      error={error}
      value={typeof value === 'string' ? value : ''}
      onValue={(text) => onValue(text === '' ? undefined : text)}
      options={[{ value: '', label: t('as-usual', { shown }) }, ...options]}
    />
  );
}

/** A list of plain values, divided by commas. */
function WordsField({ label, error, value, shown, of, onValue }: PlainProps & { readonly of: ShapeData }) {
  const { t } = useTranslation('gate-cases');
  const own = useOwnWords();
  const codes = of.kind === 'code' ? Object.entries(of.codes) : [];
  const text = Array.isArray(value) ? value.map((one) => textOf(one as Json)).join(', ') : textOf(value);
  return (
    <TextField
      label={label}
      error={error}
      value={text}
      placeholder={shown}
      hint={
        codes.length === 0
          ? t('commas')
          : codes.map(([code, words]) => `${code} ${own(words)}`).join(t('everywhere:comma'))
      }
      onValue={(next) => {
        const parts = next.split(/[,\uff0c]\s*/);
        onValue(next.trim() === '' ? undefined : parts.map((part) => typed(of, part) ?? ''));
      }}
    />
  );
}

interface LimitsFieldProps extends Omit<PlainProps, 'shown'> {
  readonly names: readonly string[];
}

function LimitsField({ label, error, value, names, onValue }: LimitsFieldProps) {
  const { t } = useTranslation('gate-cases');
  const spelled = typeof value === 'object' && value !== null;
  return (
    <SelectField
      label={label}
      error={error}
      value={spelled ? '{}' : typeof value === 'string' ? value : 'none'}
      onValue={(name) => onValue(name === '{}' ? value : name === 'none' ? undefined : name)}
      options={[
        ...names.map((name) => ({ value: name, label: t(`limits.${name}`, { defaultValue: name }) })),
        ...(spelled ? [{ value: '{}', label: t('limits.spelled') }] : []),
      ]}
    />
  );
}

interface PartFieldProps {
  readonly label: string;
  readonly value: Json | undefined;
  readonly onValue: (value: Json | undefined) => void;
  readonly children: React.ReactNode;
}

/** A part that may be told or left out as a whole. */
function PartField({ label, value, onValue, children }: PartFieldProps) {
  const told = typeof value === 'object' && value !== null;
  return (
    <fieldset className="case-part">
      <legend>
        <label className="check">
          <input
            type="checkbox"
            checked={told}
            onChange={(event) => onValue(event.target.checked ? {} : undefined)}
          />
          {label}
        </label>
      </legend>
      {told ? children : null}
    </fieldset>
  );
}

/** Particulars, one a line: `name = value`. */
function ConductField({ label, value, onValue }: Omit<PlainProps, 'error' | 'shown'>) {
  const { t } = useTranslation('gate-cases');
  const told = typeof value === 'object' && value !== null ? Object.entries(value as JsonObject) : [];
  const read = (text: string): Json => {
    if (text === 'true' || text === 'false') return text === 'true';
    return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  };
  return (
    <AreaField
      label={label}
      hint={t('conduct')}
      rows={2}
      value={told.map(([name, one]) => `${name} = ${String(one)}`).join('\n')}
      onValue={(text) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        const entries = lines.map((line) => {
          const [name = '', ...rest] = line.split('=');
          return [name.trim(), read(rest.join('=').trim())] as const;
        });
        onValue(entries.length === 0 ? undefined : Object.fromEntries(entries));
      }}
    />
  );
}
