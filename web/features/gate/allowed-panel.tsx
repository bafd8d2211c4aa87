import { useTranslation } from 'react-i18next';
import type { AllowedNow, ChannelNow } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { Count } from '../../shared/count.tsx';
import { clock } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { RuleLink } from '../../shared/rule-link.tsx';
import { Ruler } from '../../shared/ruler.tsx';
import { bestByChannel, toneOf } from './channel-state.ts';
import { grounds, useFindingWords } from './finding-words.ts';
import { useChannelWords } from './use-channel-words.ts';
import './gate.css';

interface AllowedPanelProps {
  readonly allowed: AllowedNow;
  readonly zone: string;
  readonly onWhy: (channel: ChannelNow) => void;
}

/** What may be done now by each channel, on the ruler of the person's day, and why not. */
export function AllowedPanel({ allowed, zone, onWhy }: AllowedPanelProps) {
  const { t } = useTranslation('gate');
  const words = useCodeWords();
  const moment = useChannelWords(allowed.at, zone);
  const said = useFindingWords();
  return (
    <Panel
      title={t('allowed.title')}
      end={`${allowed.localMinute === null ? '' : clock(allowed.localMinute)} ${zone}`}
    >
      <ul className="may">
        {bestByChannel(allowed.channels).map((channel) => {
          const against = grounds(channel.findings);
          return (
            <li key={channel.channel}>
              <b>{words('channel', channel.channel)}</b>
              <span className={toneOf(channel.state)}>{moment(channel)}</span>
              <Ruler
                label={moment(channel)}
                hours={channel.hours}
                state={channel.state}
                nowMinute={allowed.localMinute}
              />
              <div className="may-more">
                {channel.counts.map((count) => (
                  <small key={count.ruleId} className="mute">
                    <Count counted={count.counted} limit={count.limit} />
                    {words('counted', count.ruleId)} <RuleLink ruleId={count.ruleId} />
                  </small>
                ))}
                {against[0] === undefined ? null : (
                  <small className="may-why">
                    {said.says(against[0])}{' '}
                    <button type="button" className="link" onClick={() => onWhy(channel)}>
                      {t('why', { channel: words('channel', channel.channel) })}
                    </button>
                  </small>
                )}
              </div>
            </li>
          );
        })}
        {allowed.channels.length === 0 ? <li className="mute">{t('no-channel')}</li> : null}
      </ul>
    </Panel>
  );
}
