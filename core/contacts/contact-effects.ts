import type { Channel } from '@duly/facts/contact-intent.ts';
import {
  type AnsweredByCode,
  findAnsweredBy,
  findResult,
  type PermitOutcome,
  type ResultCode,
} from './result-codes.ts';

/** What a recorded contact changes beside its own row. */
export type ContactEffects = {
  /** What the permit came to. */
  readonly outcome: PermitOutcome;
  /** The new state of the point, or null when nothing was learned about it. */
  readonly pointStatus: 'verified' | 'claimed-wrong' | 'invalid' | 'opted-out' | null;
  /** The person who answers there, when the answer shows that it is not the debtor any more. */
  readonly ownerRelation: 'new-owner' | null;
  readonly stop: {
    readonly kind: string;
    readonly scope: 'point' | 'party';
    readonly askedBy: string;
  } | null;
  /** A conversation with somebody who owes: the last contact of the party. */
  readonly conversation: boolean;
  /** The result is of a kind that does a step's act. */
  readonly completes: boolean;
  /** It answers the step as a whole: whoever has promised or asked us to stop is not written to as well. */
  readonly answersAll: boolean;
};

function askedBy(who: AnsweredByCode): string {
  if (who.code === 'representative') return 'representative';
  return who.right ? 'self' : 'third-party';
}

// The debtor's own answer proves the point; that of a company's payer contact proves the company's.
function verifies(result: ResultCode, who: AnsweredByCode): boolean {
  return result.outcome === 'effective' && (who.code === 'self' || who.code === 'payer-contact');
}

/** The effects of a known result and a known answerer; unknown codes are a bug, since `checkContact` refused them. */
export function contactEffects(resultCode: string, answeredBy: string): ContactEffects {
  const result = findResult(resultCode);
  const who = findAnsweredBy(answeredBy);
  if (result === null || who === null) throw new Error('A contact with unknown codes was let through.');
  return {
    outcome: result.outcome,
    pointStatus: result.pointStatus ?? (verifies(result, who) ? 'verified' : null),
    ownerRelation: who.code === 'new-owner' ? 'new-owner' : null,
    stop: result.stop && { ...result.stop, askedBy: askedBy(who) },
    conversation: result.outcome === 'effective' && who.right,
    completes: result.completes,
    answersAll: result.stop !== null || result.code === 'promise' || result.code === 'claims-paid',
  };
}

/** The channels that the action of a step asks for; none: no contact completes it, only the desk's own word. */
const partsByAction: Readonly<Record<string, readonly Channel[]>> = {
  call: ['call'],
  email: ['email'],
  sms: ['sms'],
  letter: ['letter'],
  visit: ['visit'],
  'call-and-email': ['call', 'email'],
  // Whoever follows up on a case that was passed up has done so by any contact that settles something.
  escalate: [],
  review: [],
};

const pointKindOf: Readonly<Record<Channel, string>> = {
  call: 'phone',
  sms: 'phone',
  email: 'email',
  letter: 'address',
  visit: 'address',
  im: 'im',
};

/**
 * The channels that still have to be used before the step's act is done. A part for which the party has no usable
 * point cannot be asked of anybody and is left out, unless it is the only one.
 *
 * @param done channels already used for this task with a result that completes
 * @param usableKinds kinds of contact points that may be used
 * @returns null when contacts never complete this action
 */
export function partsLeft(
  action: string,
  done: readonly string[],
  usableKinds: readonly string[],
): readonly Channel[] | null {
  const parts = partsByAction[action];
  if (parts === undefined) return null;
  if (parts.length === 0) return [];
  const possible = parts.filter((part) => usableKinds.includes(pointKindOf[part]));
  const needed = possible.length > 0 ? possible : parts;
  return needed.filter((part) => !done.includes(part));
}
