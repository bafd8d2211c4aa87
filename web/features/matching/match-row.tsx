import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchLine } from '../../shared/api-types.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import { useAskWords } from './match-words.ts';

interface MatchRowProps {
  readonly line: MatchLine;
  readonly selected: boolean;
  readonly onPress: () => void;
}

/** A bank line in two lines: who and how much, what was written and how sure the matching is. */
export const MatchRow = memo(
  function MatchRow({ line, selected, onPress }: MatchRowProps) {
    const { t, i18n } = useTranslation('matching');
    const { tenant } = useSession();
    const ask = useAskWords();
    const parted = line.status === 'part-posted';
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: J, K and the arrows are bound by the page; a press is for mouse and finger.
      <div
        className="mrow"
        role="option"
        id={`line-${line.lineId}`}
        aria-selected={selected}
        tabIndex={selected ? 0 : -1}
        onClick={onPress}
      >
        <b className="cut">{line.payerName === '' ? t('no-payer') : line.payerName}</b>
        <span className="num">
          <b>{formatMinor(line.restMinor, line.currency)}</b> <small className="mute">{line.currency}</small>
        </span>
        <small className="cut mute">
          {shortDay(line.bookedOn, i18n.language, tenant.businessDay)} ·{' '}
          {line.remittance === '' ? t('no-words') : line.remittance}
        </small>
        <small className="num">
          {parted ? <span className="tag wait">{t('part')}</span> : null}{' '}
          {line.permille === null || line.permille === 0 ? (
            <span className="mute">{line.why === null ? t('not-looked') : ask(line.why)}</span>
          ) : (
            <Sure permille={line.permille} />
          )}
        </small>
      </div>
    );
  },
  (before, after) => before.line === after.line && before.selected === after.selected,
);

/** How sure the matching is, in words of a hundred. */
export function Sure({ permille }: { readonly permille: number }) {
  const { t } = useTranslation('matching');
  const tone = permille >= 980 ? 'ok' : permille >= 800 ? 'wait' : '';
  return (
    <span className={`tag ${tone}`} title={t('sure-means', { permille })}>
      {t('sure', { share: (permille / 10).toFixed(1) })}
    </span>
  );
}
