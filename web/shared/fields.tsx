import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A label above a control; hint and error are read out with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const said = error ?? hint;
  return (
    <div className={`field${error ? ' wrong' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: said ? hintId : undefined })}
      {said ? (
        <small id={hintId} className={error ? 't-stop' : 'mute'}>
          {said}
        </small>
      ) : null}
    </div>
  );
}

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** What the typed text was understood as, inside the field on the right. */
  readonly read?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, value, onValue, hint, error, read, ref, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <span className="inp">
          <input
            {...rest}
            ref={ref}
            id={id}
            value={value}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
            onChange={(event) => onValue(event.target.value)}
          />
          {read === undefined ? null : <span className="mute nowrap">{read}</span>}
        </span>
      )}
    </Field>
  );
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly disabled?: boolean;
}

/** A native list: one Tab stop, letters find an entry, and a phone shows its own picker. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, onValue, options, hint, error, disabled } = props;
  // The browser answers with text; it is one of the values that stand in the list.
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onValue(chosen.value);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <span className="inp">
          <select
            id={id}
            value={value}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
            onChange={(event) => choose(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}

interface AreaFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: ReactNode;
  readonly rows?: number;
  readonly maxLength?: number;
}

export function AreaField({ label, value, onValue, hint, rows = 3, maxLength = 2000 }: AreaFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          className="area"
          rows={rows}
          maxLength={maxLength}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
