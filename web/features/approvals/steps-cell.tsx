import { useTranslation } from 'react-i18next';
import { useStepWords } from './step-words.ts';

/** Who decides; a step by a permission that stands in a matrix already is kept and shown. */
const deciders = ['supervisor', 'manager', 'finance', 'admin'];
/** Places of the steps that the form offers; a matrix may hold up to five. */
const places = [0, 1, 2, 3];

interface StepsCellProps {
  readonly label: string;
  /** Null: may not ask. */
  readonly steps: readonly string[] | null;
  readonly onSteps: (steps: readonly string[] | null) => void;
}

/** What a role needs for a band: nothing, one approver after another, or it may not ask. */
export function StepsCell({ label, steps, onSteps }: StepsCellProps) {
  const { t } = useTranslation('approvals');
  const words = useStepWords();
  const held = steps ?? [];
  const shown = steps === null ? 1 : held.length + 1;
  const set = (at: number, value: string) => {
    if (value === 'never') return onSteps(null);
    if (value === '') return onSteps(held.slice(0, at));
    onSteps([...held.slice(0, at), value, ...held.slice(at + 1)]);
  };
  return (
    <div className="pick">
      {places.slice(0, shown).map((at) => {
        const value = steps === null ? 'never' : (held[at] ?? '');
        const options =
          deciders.includes(value) || value === '' || value === 'never' ? deciders : [value, ...deciders];
        return (
          <select
            key={at}
            className="slim"
            aria-label={t('authority.step', { label, at: at + 1 })}
            value={value}
            onChange={(event) => set(at, event.target.value)}
          >
            {at === 0 ? <option value="never">{t('authority.never')}</option> : null}
            <option value="">{t(at === 0 ? 'authority.alone' : 'authority.enough')}</option>
            {options.map((one) => (
              <option key={one} value={one}>
                {words(one)}
              </option>
            ))}
          </select>
        );
      })}
    </div>
  );
}
