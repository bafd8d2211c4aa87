import type { Codes, ShapeData } from '@duly/core/contacts/case-file/shape.ts';
import type { Json, JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField, SelectField, TextField } from '../../shared/fields.tsx';
import { useOwnWords } from '../../shared/own-words.ts';

/** A value of a file as a field shows it. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is typed as JSON has it: whole numbers where the shape wants one, else the text; nothing for nothing. */
export function typed(shape: ShapeData, text: string): Json | undefined {
  if (text === '') return undefined;
  return shape.kind === 'whole' && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

/** The id of the list of usual values of a field. */
export const listIdOf = (path: string) => `known-${path.replace(/\W/g, '-')}`;

export function KnownList({ id, codes }: { readonly id: string; readonly codes: Codes }) {
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

export function FlagField({ label, error, value, shown, onValue }: PlainProps) {
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

export function CodeField({
  label,
  error,
  value,
  shown,
  codes,
  onValue,
}: PlainProps & { readonly codes: Codes }) {
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
export function WordsField({
  label,
  error,
  value,
  shown,
  of,
  onValue,
}: PlainProps & { readonly of: ShapeData }) {
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

export function LimitsField({ label, error, value, names, onValue }: LimitsFieldProps) {
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
  readonly children: ReactNode;
}

/** A part that may be told or left out as a whole. */
export function PartField({ label, value, onValue, children }: PartFieldProps) {
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
export function ConductField({ label, value, onValue }: Omit<PlainProps, 'error' | 'shown'>) {
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
