import { useTranslation } from 'react-i18next';
import type { CaseView, PartyWriteOffs, Waiver } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from '../case/case-panes.tsx';
import { useWaivers, useWriteOffs } from './read-relief.ts';
import './relief.css';

interface ReliefPanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** What was given up and what left the books, with what is still owed beside them. */
export function ReliefPanel({ view, onPane }: ReliefPanelProps) {
  const { t } = useTranslation('waivers');
  const { partyId } = view.party;
  const waivers = useWaivers(partyId).data?.rows ?? [];
  const offs = useWriteOffs(partyId).data;
  const asks = usePermission('approval.ask') && view.accounts.some((account) => account.closedOn === null);
  return (
    <Panel
      title={t('panel')}
      end={
        asks ? (
          <span className="line">
            <Button look="bare" onClick={() => onPane({ name: 'waiver' })}>
              {t('ask-waiver')}
            </Button>
            <Button look="bare" onClick={() => onPane({ name: 'write-off' })}>
              {t('ask-write-off')}
            </Button>
          </span>
        ) : undefined
      }
    >
      {waivers.length === 0 && (offs?.rows.length ?? 0) === 0 ? (
        <p className="in mute">{t('none')}</p>
      ) : (
        <ul className="relief">
          {waivers.map((waiver) => (
            <WaiverLine key={waiver.waiverId} waiver={waiver} />
          ))}
          {offs === undefined ? null : <WriteOffLines offs={offs} onPane={onPane} />}
        </ul>
      )}
    </Panel>
  );
}

const looks: Readonly<Record<Waiver['state'], string>> = {
  granted: 'ok',
  conditional: 'wait',
  completed: 'ok',
  restored: 'stop',
  lapsed: '',
};

function WaiverLine({ waiver }: { readonly waiver: Waiver }) {
  const { t, i18n } = useTranslation('waivers');
  const words = useCodeWords();
  const { tenant } = useSession();
  const { currency, condition } = waiver;
  const money = (minor: string) => formatMoney({ minor, currency }, i18n.language);
  const day = (text: string) => longDay(text, i18n.language, tenant.businessDay);
  const next = condition?.steps.find((step) => step.by === condition.nextBy) ?? condition?.steps.at(-1);
  return (
    <li>
      <span className="line">
        <b>
          {t(`approvals:kind.${waiver.kind}`)} {money(waiver.amountMinor)}
        </b>
        <span className={`tag ${looks[waiver.state]}`}>{t(`state.${waiver.state}`)}</span>
        <span className="mute end">{t('on', { day: day(waiver.grantedOn) })}</span>
      </span>
      <small className="soft">
        {[
          ...waiver.lines.map((line) =>
            t('line', { kind: words('posting-kind', line.kind), sum: money(line.minor) }),
          ),
          t(`approvals:reason.${waiver.reason}`),
        ].join(t('everywhere:sep'))}
      </small>
      {condition === null || next === undefined ? null : (
        <small className={waiver.state === 'restored' ? 't-stop' : 'soft'}>
          {t('condition', { day: day(next.by), sum: money(next.minor), paid: money(condition.paidMinor) })}
        </small>
      )}
    </li>
  );
}

interface WriteOffLinesProps {
  readonly offs: PartyWriteOffs;
  readonly onPane: (pane: PaneName) => void;
}

function WriteOffLines({ offs, onPane }: WriteOffLinesProps) {
  const { t, i18n } = useTranslation('waivers');
  const { tenant } = useSession();
  const undoes = usePermission('payment.reverse');
  const money = (minor: string, currency: string) => formatMoney({ minor, currency }, i18n.language);
  return (
    <>
      {offs.accounts
        .filter((account) => account.memoMinor !== '0' || account.recoveredMinor !== '0')
        .map((account) => (
          <li key={account.accountId} className="memo">
            <dl>
              <div>
                <dt>{t('memo')}</dt>
                <dd>{money(account.memoMinor, account.currency)}</dd>
              </div>
              <div>
                <dt>{t('recovered')}</dt>
                <dd>{money(account.recoveredMinor, account.currency)}</dd>
              </div>
            </dl>
          </li>
        ))}
      {offs.rows.map((row) => (
        <li key={row.writeOffId}>
          <span className="line">
            <b>{t('written-off', { sum: money(row.amountMinor, row.currency) })}</b>
            {row.undoneOn === null ? null : <span className="tag">{t('undone')}</span>}
            <span className="mute end">{longDay(row.onDay, i18n.language, tenant.businessDay)}</span>
          </span>
          <small className="soft">{t(`approvals:reason.${row.reason}`)}</small>
          {undoes && row.undoneOn === null ? (
            <button
              type="button"
              className="link"
              onClick={() => onPane({ name: 'undo-write-off', writeOffId: row.writeOffId })}
            >
              {t('undo')}
            </button>
          ) : null}
        </li>
      ))}
    </>
  );
}
