import type { Channel } from '@duly/facts/contact-intent.ts';
import { type Refusal, refusal } from '@duly/kernel/result.ts';
import { findAnsweredBy, findResult, type ResultCode, reasonCodes } from './result-codes.ts';

/** A contact as the desk enters it, before anything is looked up. Instants are epoch milliseconds. */
export type ContactEntry = {
  readonly direction: 'out' | 'in';
  readonly channel: Channel;
  readonly hasPermit: boolean;
  readonly pointId: string | null;
  readonly answeredBy: string;
  readonly result: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly startedAtMs: number;
  readonly endedAtMs: number | null;
  readonly callBackAtMs: number | null;
  readonly hasPromise: boolean;
};

/** Clocks of a browser and of the server differ; more than this is an entry for the future. */
const clockSlackMs = 5 * 60_000;

// Results of a telephone that was not answered; somebody who rings us has answered by doing so.
const onlyOutward: ReadonlySet<string> = new Set(['attempt', 'busy', 'not-in-service', 'sent']);

const knownReasons: ReadonlySet<string> = new Set(reasonCodes.map((one) => one.code));

function needRefusals(entry: ContactEntry, result: ResultCode): Refusal[] {
  const params = { result: result.code };
  const refusals: Refusal[] = [];
  for (const need of result.needs) {
    if (need === 'reason' && entry.reason === null) refusals.push(refusal('reason-missing', params));
    if (need === 'note' && entry.note === null) refusals.push(refusal('note-missing', params));
    if (need === 'call-back-at' && entry.callBackAtMs === null)
      refusals.push(refusal('call-back-missing', params));
    if (need === 'promise' && !entry.hasPromise) refusals.push(refusal('promise-missing', params));
  }
  if (entry.hasPromise && !result.needs.includes('promise'))
    refusals.push(refusal('promise-not-expected', params));
  return refusals;
}

function resultRefusals(entry: ContactEntry): Refusal[] {
  const result = findResult(entry.result);
  const who = findAnsweredBy(entry.answeredBy);
  const refusals: Refusal[] = [];
  if (who === null) refusals.push(refusal('answered-by-unknown', { answeredBy: entry.answeredBy }));
  if (result === null) return [...refusals, refusal('result-unknown', { result: entry.result })];
  const params = { result: result.code, channel: entry.channel, answeredBy: entry.answeredBy };
  if (!result.channels.includes(entry.channel)) refusals.push(refusal('result-not-for-channel', params));
  if (who !== null && !result.answeredBy.includes(who.code))
    refusals.push(refusal('result-not-for-answered-by', params));
  if (entry.direction === 'in' && onlyOutward.has(result.outcome)) {
    refusals.push(refusal('result-not-for-inbound', params));
  }
  return [...refusals, ...needRefusals(entry, result)];
}

function timeRefusals(entry: ContactEntry, atMs: number): Refusal[] {
  const refusals: Refusal[] = [];
  if (entry.startedAtMs > atMs + clockSlackMs) refusals.push(refusal('contact-in-the-future'));
  if (entry.endedAtMs !== null && entry.endedAtMs < entry.startedAtMs)
    refusals.push(refusal('contact-ends-before-start'));
  if (entry.callBackAtMs !== null && entry.callBackAtMs <= atMs)
    refusals.push(refusal('call-back-in-the-past'));
  return refusals;
}

/**
 * Everything that is wrong with a contact entry in itself, all at once; empty when it is sound. What depends on the
 * party (permit, point, task, account, promise) is judged by whoever holds those facts.
 */
export function checkContact(entry: ContactEntry, atMs: number): Refusal[] {
  const refusals = [...resultRefusals(entry), ...timeRefusals(entry, atMs)];
  if (entry.direction === 'out' && !entry.hasPermit) refusals.push(refusal('permit-missing'));
  if (entry.direction === 'in' && entry.hasPermit) refusals.push(refusal('permit-on-inbound'));
  if (entry.reason !== null && !knownReasons.has(entry.reason)) {
    refusals.push(refusal('reason-unknown', { reason: entry.reason }));
  }
  return refusals;
}
