import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import { toggleLine, type WaiverChoice, type WaiverDraft } from './waiver-draft.ts';

interface LinesFieldProps {
  readonly draft: WaiverDraft;
  readonly choices: readonly WaiverChoice[];
  readonly currency: string;
  readonly onDraft: (draft: WaiverDraft) => void;
}

/** What is open, line by line; a ticked one can be waived in part. */
export function LinesField({ draft, choices, currency, onDraft }: LinesFieldProps) {
  const { t, i18n } = useTranslation('waivers');
  const words = useCodeWords();
  const { tenant } = useSession();
  if (choices.length === 0) return <p className="note">{t('nothing')}</p>;
  return (
    <fieldset>
      <legend className="choice-label">{t('what')}</legend>
      <p className="mute">{t('what-hint')}</p>
      <div className="waivable">
        {choices.map((line) => {
          const kind = words('posting-kind', line.kind);
          const sum = draft.sums[line.key];
          return [
            <label key={`${line.key} tick`} className="check">
              <input
                type="checkbox"
                checked={sum !== undefined}
                onChange={() => onDraft(toggleLine(draft, line, currency))}
              />
              <span>
                {t('choose', { kind, reference: line.reference })}
                <small>
                  {[
                    t('open', { sum: formatMoney({ minor: line.minor, currency }, i18n.language) }),
                    t('due', { day: longDay(line.dueOn, i18n.language, tenant.businessDay) }),
                    line.disputed ? t('disputed') : '',
                  ]
                    .filter(Boolean)
                    .join(t('everywhere:comma'))}
                </small>
              </span>
            </label>,
            sum === undefined ? (
              <span key={`${line.key} sum`} />
            ) : (
              <span key={`${line.key} sum`} className="inp">
                <input
                  inputMode="decimal"
                  aria-label={t('amount', { kind, reference: line.reference })}
                  value={sum}
                  onChange={(event) =>
                    onDraft({ ...draft, sums: { ...draft.sums, [line.key]: event.target.value } })
                  }
                />
              </span>
            ),
          ];
        })}
      </div>
    </fieldset>
  );
}
