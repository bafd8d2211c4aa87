import { useTranslation } from 'react-i18next';
import type { CaseView, PartyCredit } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProgressBar } from '../../shared/progress-bar.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from '../case/case-panes.tsx';
import { NoticeLine } from './notice-line.tsx';
import { usePartyCredit } from './read-credit.ts';
import { StateMark } from './state-mark.tsx';
import './credit.css';

// The next step of a position says already that these wait.
const toldByStep: ReadonlySet<string> = new Set(['credit-stop', 'credit-lock']);

interface CreditPanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** A customer's credit on its case: how much of the limit is used, what is in force, and what may be asked for. */
export function CreditPanel({ view, onPane }: CreditPanelProps) {
  const { t, i18n } = useTranslation('credit');
  const words = useCodeWords();
  const { tenant } = useSession();
  const reads = usePermission('credit.read');
  const asks = usePermission('approval.ask');
  const { partyId } = view.party;
  const { data } = usePartyCredit(partyId, reads);
  if (!reads) return null;
  const holds = data?.holds ?? [];
  const held = (kind: 'stop' | 'lock') => holds.some((hold) => hold.kind === kind);
  const waits = (kind: string) => data?.asked.some((one) => one.kind === kind) ?? false;
  return (
    <Panel
      title={t('panel')}
      end={
        asks && data !== undefined ? (
          <span className="line">
            {held('stop') || waits('credit-stop') ? null : (
              <Button look="bare" onClick={() => onPane({ name: 'credit-hold', act: 'stop' })}>
                {t('ask-stop')}
              </Button>
            )}
            {held('lock') || waits('credit-lock') || !held('stop') ? null : (
              <Button look="bare" onClick={() => onPane({ name: 'credit-hold', act: 'lock' })}>
                {t('ask-lock')}
              </Button>
            )}
            {holds.length === 0 || waits('credit-cancel') ? null : (
              <Button look="bare" onClick={() => onPane({ name: 'credit-hold', act: 'cancel' })}>
                {t('ask-cancel')}
              </Button>
            )}
            <Button look="bare" onClick={() => onPane({ name: 'credit-limit' })}>
              {t('set-limit')}
            </Button>
          </span>
        ) : undefined
      }
    >
      {data === undefined ? null : data.positions.length === 0 ? (
        <p className="in mute">{t('none')}</p>
      ) : (
        <ul className="credit-lines">
          {data.positions.map((position) => (
            <PositionLine key={position.currency} position={position} />
          ))}
          {holds.map((hold) => (
            <li key={hold.holdId} className="t-stop">
              {t('held-since', {
                what: words('credit-hold', hold.kind),
                day: longDay(hold.since, i18n.language, tenant.businessDay),
              })}
              <small className="soft">
                {[
                  t(`approvals:reason.${hold.reason}`),
                  ...(hold.target === null ? [] : [words('credit-target', hold.target)]),
                ].join(t('everywhere:sep'))}
              </small>
            </li>
          ))}
          {data.asked
            .filter((one) => !toldByStep.has(one.kind))
            .map((one) => (
              <li key={one.approvalId}>
                <span className="tag wait">{t('asked', { kind: t(`approvals:kind.${one.kind}`) })}</span>
              </li>
            ))}
          {data.notices
            .filter((notice) => notice.doneAt === null)
            .map((notice) => (
              <NoticeLine key={notice.noticeId} partyId={partyId} notice={notice} />
            ))}
        </ul>
      )}
    </Panel>
  );
}

function PositionLine({ position }: { readonly position: PartyCredit['positions'][number] }) {
  const { t, i18n } = useTranslation('credit');
  const words = useCodeWords();
  const { currency, terms, limitMinor, freeMinor, exposureMinor } = position;
  const money = (minor: string) => formatMoney({ minor, currency }, i18n.language);
  const exposure = money(exposureMinor);
  const details = [
    ...(freeMinor === null ? [] : [t('free-sum', { sum: money(freeMinor) })]),
    ...(terms === null
      ? []
      : [
          t('terms', { rating: words('credit-rating', terms.rating), days: terms.termDays }),
          ...(terms.flexible ? [t('flexible')] : []),
          ...(terms.trades.length === 0
            ? []
            : [t('trades', { trades: terms.trades.join(t('everywhere:comma')) })]),
        ]),
    ...(position.disputedMinor === '0' ? [] : [t('disputed', { sum: money(position.disputedMinor) })]),
  ];
  return (
    <li>
      <span className="line">
        <b className="num">
          {limitMinor === null ? t('of-none', { exposure }) : t('of', { exposure, limit: money(limitMinor) })}
        </b>
        <StateMark state={position.state} />
        <span className="mute end">
          {position.daysPastDue === 0 ? '' : t('past-due', { days: position.daysPastDue })}
        </span>
      </span>
      {limitMinor === null ? null : (
        <ProgressBar
          label={t('used', { currency })}
          done={Number(exposureMinor)}
          total={Math.max(Number(limitMinor), 1)}
        />
      )}
      {details.length === 0 ? null : <small className="soft">{details.join(t('everywhere:sep'))}</small>}
      <small className="soft">{t(`step.${position.nextStep}`)}</small>
    </li>
  );
}
