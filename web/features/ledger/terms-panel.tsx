import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChargeLine, ExplainedBalance } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { longDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { RuleLink } from '../../shared/rule-link.tsx';
import { usePermission } from '../../shared/session.ts';
import { percent, permille } from './rate-words.ts';
import { TermsPane } from './terms-pane.tsx';

/** By which terms the account grows, every version from its day on, the newest first. */
export function TermsPanel({ balance }: { readonly balance: ExplainedBalance }) {
  const { t, i18n } = useTranslation('ledger');
  const [open, setOpen] = useState(false);
  const may = usePermission('terms.manage');
  const { currency } = balance.payoff;
  return (
    <Panel
      title={t('terms')}
      end={may ? <Button onClick={() => setOpen(true)}>{t('new-terms')}</Button> : undefined}
    >
      <div className="in terms">
        {balance.terms.length === 0 ? <p className="soft">{t('no-terms')}</p> : null}
        {balance.terms.map((version) => (
          <section key={version.termsId}>
            <h3>
              {t('terms-from', { day: longDay(version.from, i18n.language) })}
              {version.contractOn === null ? null : (
                <small className="mute">
                  {' '}
                  {t('contract-on', { day: longDay(version.contractOn, i18n.language) })}
                </small>
              )}
            </h3>
            {version.lines.length === 0 ? <p>{t('charges-nothing')}</p> : null}
            <ul>
              {version.lines.map((line) => (
                <li key={line.key}>
                  <LineWords line={line} currency={currency} />
                </li>
              ))}
            </ul>
            <p className="mute">
              {version.recordedBy === null
                ? t('recorded', { day: longDay(version.recordedAt.slice(0, 10), i18n.language) })
                : t('recorded-by', {
                    day: longDay(version.recordedAt.slice(0, 10), i18n.language),
                    name: version.recordedBy.name,
                  })}
            </p>
          </section>
        ))}
      </div>
      {open ? <TermsPane balance={balance} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}

function useRateWords(currency: string) {
  const { t } = useTranslation('ledger');
  return (line: ChargeLine): string => {
    const { rate } = line;
    if (rate.basis === 'once')
      return rate.bands.map((band) => t('rate.once', { sum: formatMinor(band.minor, currency) })).join(' / ');
    if (rate.basis === 'series') {
      const { ref } = rate;
      const series = t(`series.${ref.series}`);
      return [
        ref.timesPercent === 100 ? series : t('rate.times', { series, percent: ref.timesPercent }),
        ref.addPpm === 0 ? '' : t('rate.points', { points: percent(`${ref.addPpm}`) }),
        t(`fixing.${ref.fixing}`),
      ]
        .filter(Boolean)
        .join(' ');
    }
    const one = rate.basis === 'per-day' ? permille : percent;
    const steps = rate.steps.map((step) =>
      step.fromMinor === '0'
        ? one(`${step.ppm}`)
        : t('rate.step', { from: formatMinor(step.fromMinor, currency), rate: one(`${step.ppm}`) }),
    );
    return rate.basis === 'per-day'
      ? t('rate.day', { rate: steps.join(' ') })
      : t(`rate.year.${rate.dayCount}`, { rate: steps.join(' ') });
  };
}

/** One line of terms in words. */
function LineWords({ line, currency }: { readonly line: ChargeLine; readonly currency: string }) {
  const { t } = useTranslation('ledger');
  const rate = useRateWords(currency)(line);
  const parts = [
    rate,
    t(`start.${line.start}`),
    line.end === 'due-day' ? t('until-due') : '',
    line.base === 'original' ? t('on-original') : '',
    line.graceDays === 0 ? '' : t(`grace.${line.grace}`, { count: line.graceDays }),
    line.holiday === 'moves' ? t('holiday-moves') : '',
    line.capPpm === null ? '' : t('cap', { share: percent(`${line.capPpm}`) }),
    line.ceiling === null
      ? ''
      : t('ceiling', {
          series: t(`series.${line.ceiling.series}`),
          percent: line.ceiling.timesPercent,
        }),
    line.atLeast === null ? '' : t('at-least', { series: t(`series.${line.atLeast.series}`) }),
    line.floorMinor === '0' ? '' : t('floor', { sum: formatMinor(line.floorMinor, currency) }),
    t(`rounding.${line.rounding}`),
  ].filter(Boolean);
  return (
    <>
      <b>{t(`kind.${line.kind}`)}</b> {parts.join(t('everywhere:sep'))}{' '}
      {line.basis === 'contract' ? (
        <span className="mute">{line.clause}</span>
      ) : (
        <RuleLink ruleId={line.basis} />
      )}
    </>
  );
}
