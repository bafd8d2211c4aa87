import { type KeyboardEvent, useId, useRef } from 'react';

interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
  /** Shows 1, 2, 3 … beside the options; the page binds the keys. */
  readonly numbered?: boolean;
  /** Side by side, as one line of segments. */
  readonly across?: boolean;
}

/** One of a few, all in sight: a radio group whose arrows move and choose. */
export function Choice<Value extends string>({
  label,
  hideLabel,
  options,
  value,
  onValue,
  numbered,
  across,
}: ChoiceProps<Value>) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = options[(index + step + options.length) % options.length];
    if (next === undefined) return;
    onValue(next.value);
    group.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus();
  };
  const reachable = options.some((option) => option.value === value) ? value : options[0]?.value;
  return (
    <div className="choice">
      <span id={id} className={hideLabel ? 'sr' : 'choice-label'}>
        {label}
      </span>
      <div ref={group} role="radiogroup" aria-labelledby={id} className={across ? 'opts across' : 'opts'}>
        {options.map((option, index) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            className="opt"
            data-value={option.value}
            aria-checked={option.value === value}
            tabIndex={option.value === reachable ? 0 : -1}
            onClick={() => onValue(option.value)}
            onKeyDown={(event) => move(event, index)}
          >
            <i aria-hidden="true" />
            <span>{option.label}</span>
            {numbered && index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
          </button>
        ))}
      </div>
    </div>
  );
}
