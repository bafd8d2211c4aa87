import { useTranslation } from 'react-i18next';
import type { Reckoned, ReckonedPart } from '../../shared/api-types.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { RuleLink } from '../../shared/rule-link.tsx';
import { rateOfPart } from './rate-words.ts';

interface ReckonedTextProps {
  readonly reckoned: Reckoned;
  readonly currency: string;
  /** What was reckoned, where nothing is left over to tell of. */
  readonly remains: boolean;
}

/** How a sum came about: each stretch of days as amount × rate × days, what limited it, and which line of the terms says so. */
export function ReckonedText({ reckoned, currency, remains }: ReckonedTextProps) {
  const { t } = useTranslation('ledger');
  const fraction = Number(reckoned.remainder) !== 0;
  return (
    <div className="reckoned">
      {reckoned.parts.map((part) => (
        <PartText key={`${part.from} ${part.baseMinor}`} part={part} currency={currency} />
      ))}
      <span>
        {reckoned.limited === null ? null : <b>{t(`limited.${reckoned.limited}`)} </b>}
        {remains && fraction ? `${t('remainder', { sum: reckoned.remainder })} ` : null}
        {reckoned.basis === 'contract' ? (
          t('by-clause', { clause: reckoned.clause === '' ? t('contract') : reckoned.clause })
        ) : (
          <>
            {t('by-law')} <RuleLink ruleId={reckoned.basis} />
          </>
        )}
      </span>
    </div>
  );
}

function PartText({ part, currency }: { readonly part: ReckonedPart; readonly currency: string }) {
  const { t, i18n } = useTranslation('ledger');
  const figures = {
    base: formatMinor(part.baseMinor, currency),
    rate: rateOfPart(part) ?? '',
    year: part.yearDays,
    count: part.days,
    sum: part.exact,
    from: shortDay(part.from, i18n.language),
    to: shortDay(part.to, i18n.language),
  };
  return (
    <span>
      {t(`part.${part.per}`, figures)}
      {part.limitedBy === null ? null : ` ${t(`limited.${part.limitedBy}`)}`}
    </span>
  );
}
