import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedNow, Finding } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { longInstant } from '../../shared/format-day.ts';
import { useSession } from '../../shared/session.ts';
import { useKeys } from '../../shared/use-keys.ts';
import { DecisionCaseLink } from './case-link.tsx';
import { bestByChannel, toneOf } from './channel-state.ts';
import { grounds, useFindingWords } from './finding-words.ts';
import { GroundsList } from './grounds-list.tsx';
import { useChannelWords } from './use-channel-words.ts';
import './gate.css';

/** What was asked of the gate and refused. */
export interface Refused {
  readonly channel: string;
  /** What it is called, where it is no channel. */
  readonly act?: string;
  readonly verdict: string;
  readonly findings: readonly Finding[];
  readonly until: string | null;
  readonly decisionId: string | null;
}

interface RefusalPaneProps {
  readonly refused: Refused;
  readonly name: string;
  readonly zone: string;
  readonly allowed: AllowedNow | null;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A refusal is a full answer: what, on which grounds, when it opens, what to do instead. */
export function RefusalPane({ refused, name, zone, allowed, onClose, children }: RefusalPaneProps) {
  const { t, i18n } = useTranslation('gate');
  const { tenant } = useSession();
  const words = useCodeWords();
  useKeys([{ key: 'Escape', label: t('everywhere:close'), inFields: true, run: onClose }], true);
  const approval = refused.verdict === 'needs-approval';
  const later = refused.until !== null;
  return (
    <Modal
      open
      footer={null}
      onCancel={onClose}
      keyboard={false}
      width={760}
      title={t(approval ? 'refused.approval' : 'refused.title', {
        act: refused.act ?? words('action', refused.channel),
        name,
      })}
    >
      <div className={`refusal${later || approval ? ' later' : ''}`}>
        <p className={later || approval ? 't-wait' : 't-stop'} role="status">
          {later
            ? t('opens', { when: longInstant(refused.until ?? '', zone, i18n.language, tenant.businessDay) })
            : t(approval ? 'refused.ask' : 'refused.never')}
        </p>
        <GroundsList findings={refused.findings} zone={zone} />
        <Instead refused={refused} zone={zone} allowed={allowed} />
        <p className="mute">{t(refused.decisionId === null ? 'refused.plan' : 'refused.recorded')}</p>
        <div className="line">
          {children}
          {refused.decisionId === null ? null : <DecisionCaseLink decisionId={refused.decisionId} />}
          <Button onClick={onClose} keyName="Esc">
            {t('everywhere:close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** What stands open instead: what the rules offer, and the other channels that the gate would let through. */
function Instead({ refused, zone, allowed }: Pick<RefusalPaneProps, 'refused' | 'zone' | 'allowed'>) {
  const { t } = useTranslation('gate');
  const words = useCodeWords();
  const said = useFindingWords();
  const moment = useChannelWords(allowed?.at ?? new Date(0).toISOString(), zone);
  const offers = grounds(refused.findings)
    .map((finding) => said.instead(finding))
    .filter((offer): offer is string => offer !== null);
  const open = bestByChannel(allowed?.channels ?? []).filter(
    (one) => one.channel !== refused.channel && one.state !== 'never',
  );
  if (offers.length === 0 && open.length === 0) return <p className="soft">{t('instead.none')}</p>;
  return (
    <section aria-label={t('instead.title')}>
      <h2>{t('instead.title')}</h2>
      <ul className="offers">
        {[...new Set(offers)].map((offer) => (
          <li key={offer}>{offer}</li>
        ))}
        {open.map((channel) => (
          <li key={channel.channel} className="line">
            <b>{words('channel', channel.channel)}</b>
            <span className={toneOf(channel.state)}>{moment(channel)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
