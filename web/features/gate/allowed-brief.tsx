import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedNow } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { Count } from '../../shared/count.tsx';
import { Ruler } from '../../shared/ruler.tsx';
import { bestByChannel, toneOf } from './channel-state.ts';
import { useChannelWords } from './use-channel-words.ts';

const shown = ['call', 'sms', 'visit'];

/** Today's window of the channels that a desk uses most, one ruler each. */
export function AllowedBrief({
  allowed,
  zone,
}: {
  readonly allowed: AllowedNow | null;
  readonly zone: string;
}) {
  const { t } = useTranslation('gate');
  const words = useCodeWords();
  const moment = useChannelWords(allowed?.at ?? new Date(0).toISOString(), zone);
  const best =
    allowed === null ? [] : bestByChannel(allowed.channels).filter((one) => shown.includes(one.channel));
  return (
    <div className="allow">
      <span />
      <span className="hours" aria-hidden="true">
        <span>0</span>
        <span>6</span>
        <span>12</span>
        <span>18</span>
        <span>24</span>
      </span>
      {allowed === null
        ? shown.map((channel) => (
            <Fragment key={channel}>
              <span>{words('channel', channel)}</span>
              <Ruler label={t('everywhere:loading')} hours={[]} state="later" nowMinute={null} />
              <span className="cap"> </span>
            </Fragment>
          ))
        : best.map((channel) => (
            <Fragment key={channel.channel}>
              <span>{words('channel', channel.channel)}</span>
              <Ruler
                label={moment(channel)}
                hours={channel.hours}
                state={channel.state}
                nowMinute={allowed.localMinute}
              />
              <span className="cap">
                <span className={toneOf(channel.state)}>{moment(channel)}</span>
                <span>
                  {channel.counts[0] === undefined ? null : (
                    <Count counted={channel.counts[0].counted} limit={channel.counts[0].limit} />
                  )}
                </span>
              </span>
            </Fragment>
          ))}
      {allowed !== null && best.length === 0 ? <span className="cap mute">{t('no-channel')}</span> : null}
    </div>
  );
}
