import {
  findAnsweredBy,
  findResult,
  type ResultCode,
  resultCodes,
} from '@duly/core/contacts/result-codes.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import type { CaseAccount, ContactGiven } from '../../shared/api-types.ts';
import { readTypedDay, readTypedTime } from '../../shared/format-day.ts';
import { type PromiseDraft, readPromise } from '../promise/promise-draft.ts';
import { readSaid, type SaidDraft } from './said-draft.ts';

/** What a collector has entered about a call so far. */
export interface CallDraft {
  readonly answeredBy: string | null;
  readonly identified: boolean;
  readonly result: string | null;
  readonly reason: string;
  readonly note: string;
  readonly callBackDay: string;
  readonly callBackTime: string;
  readonly promise: PromiseDraft;
  /** How it ended where that is finer than the result; empty: the usual. */
  readonly outcome: EventOutcome | '';
  /** Further debts that were spoken of, beside the account of the task. */
  readonly alsoAbout: readonly string[];
  readonly said: SaidDraft;
}

type EventOutcome = NonNullable<ContactGiven['outcome']>;

/** The results that make sense of a call with whoever answered; those of a telephone that rang out not for a call to us. */
export function resultsFor(answeredBy: string | null, direction: 'out' | 'in'): readonly ResultCode[] {
  if (answeredBy === null) return [];
  return resultCodes.filter(
    (one) =>
      one.channels.includes('call') &&
      one.answeredBy.includes(answeredBy) &&
      (direction === 'out' || one.outcome === 'connected' || one.outcome === 'effective'),
  );
}

/** Somebody who owes has answered: only with them may the debt be spoken of, and only once they are identified. */
export function isRightPerson(answeredBy: string | null): boolean {
  return answeredBy !== null && (findAnsweredBy(answeredBy)?.right ?? false);
}

/** Somebody else has answered: nothing of the debt is said or shown. */
export function isThirdParty(answeredBy: string | null): boolean {
  if (answeredBy === null) return false;
  const who = findAnsweredBy(answeredBy);
  return who === null ? false : who.reached && !who.right;
}

/** Whether the identity has to be checked first: every result of a conversation about the debt rests on it. */
export function needsIdentity(draft: CallDraft): boolean {
  const result = draft.result === null ? null : findResult(draft.result);
  return isRightPerson(draft.answeredBy) && result?.outcome === 'effective';
}

/** What is missing before it can be saved: codes that the form has words for. */
export function missingOf(
  draft: CallDraft,
  account: CaseAccount | null,
  zone: string,
  today: Day,
): readonly string[] {
  const missing: string[] = [];
  if (draft.answeredBy === null) missing.push('who');
  const result = draft.result === null ? null : findResult(draft.result);
  if (result === null) return [...missing, 'result'];
  if (needsIdentity(draft) && !draft.identified) missing.push('identity');
  if (result.needs.includes('reason') && draft.reason === '') missing.push('reason');
  if (result.needs.includes('note') && draft.note.trim() === '') missing.push('note');
  if (result.needs.includes('call-back-at') && readCallBack(draft, zone, today) === null)
    missing.push('call-back');
  if (
    result.needs.includes('promise') &&
    (account === null || readPromise(draft.promise, account, zone, today) === null)
  ) {
    missing.push('promise');
  }
  if (readSaid(draft.said, '', today) === null) missing.push('said');
  return missing;
}

/** The instant of the call back in the person's zone, or null while it cannot be read. */
export function readCallBack(draft: CallDraft, zone: string, today: Day): string | null {
  const day = readTypedDay(draft.callBackDay, today);
  const minute = readTypedTime(draft.callBackTime);
  if (day === null || minute === null) return null;
  return new Date(instantOf(day, minute, zone).atMs).toISOString();
}
