import type { Channel } from '@duly/facts/contact-intent.ts';
import type { GatePoint } from '@duly/facts/gate-facts.ts';

/** The kind of point that a channel uses. */
export const kindOfChannel: Readonly<Record<Channel, GatePoint['kind']>> = {
  call: 'phone',
  sms: 'phone',
  email: 'email',
  letter: 'address',
  visit: 'address',
  im: 'im',
};

/** The first point that suits a channel, or null: what an act uses where a file does not say. */
export function pointForChannel(
  points: readonly { readonly pointId: string; readonly kind: string }[],
  channel: Channel,
): string | null {
  return points.find(({ kind }) => kind === kindOfChannel[channel])?.pointId ?? null;
}
