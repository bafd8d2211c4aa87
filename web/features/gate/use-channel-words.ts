import { useTranslation } from 'react-i18next';
import type { ChannelNow } from '../../shared/api-types.ts';
import { localParts, nearInstant } from '../../shared/format-day.ts';

/** The moment of a channel: "now, until 18:00", "from 16:30", "needs approval", "not possible". */
export function useChannelWords(at: string, zone: string): (channel: ChannelNow) => string {
  const { t, i18n } = useTranslation('gate');
  const today = localParts(at, zone).day;
  const near = (instant: string) => nearInstant(instant, zone, i18n.language, today);
  return (channel) => {
    if (channel.state === 'now') {
      return channel.until === null ? t('state.now') : t('state.now-until', { when: near(channel.until) });
    }
    if (channel.state === 'approval') return t('state.approval');
    if (channel.state === 'later' && channel.opensAt !== null) {
      return t('state.later', { when: near(channel.opensAt) });
    }
    return t(channel.state === 'later' ? 'state.not-now' : 'state.never');
  };
}
