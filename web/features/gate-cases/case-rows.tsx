import type { FieldData } from '@duly/core/contacts/case-file/shape.ts';
import type { Json, JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { type FormAround, ShapeFields } from './shape-field.tsx';

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
