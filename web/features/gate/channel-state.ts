import type { ChannelNow } from '../../shared/api-types.ts';

const order = { now: 0, later: 1, approval: 2, never: 3 } as const;

/** The channels in the order in which a desk thinks of them. */
const channels = ['call', 'sms', 'email', 'im', 'letter', 'visit'];

/** Of each channel the point that is the best to use; more than one phone makes one line. */
export function bestByChannel(all: readonly ChannelNow[]): readonly ChannelNow[] {
  const best = new Map<string, ChannelNow>();
  for (const one of all) {
    const held = best.get(one.channel);
    if (held === undefined || order[one.state] < order[held.state]) best.set(one.channel, one);
  }
  return [...best.values()].sort((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));
}

/** The colour of a state: green now, amber later or with approval, red never. */
export function toneOf(state: ChannelNow['state']): 't-ok' | 't-wait' | 't-stop' {
  return state === 'now' ? 't-ok' : state === 'never' ? 't-stop' : 't-wait';
}
