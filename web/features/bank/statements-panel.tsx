import { useTranslation } from 'react-i18next';
import type { BankStatement } from '../../shared/api-types.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor, formatMoney } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

const troubled = new Set(['gap', 'break', 'missing']);

/** Each statement with its balance check, and how it follows the one before, in plain words. */
export function StatementsPanel({ statements }: { readonly statements: readonly BankStatement[] }) {
  const { t, i18n } = useTranslation('bank');
  const day = (text: string | null) => (text === null ? '?' : shortDay(text, i18n.language));
  const sum = (minor: string | null, currency: string) =>
    minor === null ? '—' : formatMinor(minor, currency);
  return (
    <Panel title={t('statements.title')} end={t('statements.scope')}>
      <ScrollAcross>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('statements.account')}</th>
              <th scope="col">{t('statements.check')}</th>
              <th scope="col">{t('statements.before')}</th>
              <th scope="col">{t('statements.number')}</th>
              <th scope="col">{t('statements.days')}</th>
              <th scope="col" className="num">
                {t('statements.opening')}
              </th>
              <th scope="col" className="num">
                {t('statements.moved')}
              </th>
              <th scope="col" className="num">
                {t('statements.closing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {statements.map((one) => (
              <tr key={one.statementId}>
                <th scope="row" className="nowrap">
                  {one.account} <small>{one.currency}</small>
                </th>
                <td className="nowrap">
                  <BalanceCheck statement={one} />
                </td>
                <td className={`nowrap${troubled.has(one.continuity) ? ' t-wait' : ''}`}>
                  {t(`statements.${one.continuity}`, {
                    day: day(one.before?.to ?? null),
                    sum: sum(one.before?.closing ?? null, one.currency),
                    number: one.before?.number ?? '',
                  })}
                </td>
                <td>{one.number === '' ? '—' : one.number}</td>
                <td className="nowrap">
                  {one.from === null && one.to === null ? '—' : `${day(one.from)} – ${day(one.to)}`}
                </td>
                <td className="num">{sum(one.opening, one.currency)}</td>
                <td className="num">{sum(one.moved, one.currency)}</td>
                <td className="num">{sum(one.closing, one.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollAcross>
    </Panel>
  );
}

function BalanceCheck({ statement }: { readonly statement: BankStatement }) {
  const { t, i18n } = useTranslation('bank');
  const { addsUp, opening, moved, closing, currency } = statement;
  if (addsUp === null || opening === null || closing === null)
    return <span className="mute">{t('statements.cannot-say')}</span>;
  if (addsUp) return <span className="t-ok">{t('statements.adds-up')}</span>;
  const off = (BigInt(closing) - BigInt(opening) - BigInt(moved)).toString();
  return (
    <span className="t-stop">
      {t('statements.off', { sum: formatMoney({ minor: off, currency }, i18n.language) })}
    </span>
  );
}
