import type { Day } from '@duly/kernel/day.ts';
import type { ContactGiven } from '../../shared/api-types.ts';
import { type PreferenceDraft, readPreference, usualPreference } from '../states/preference-draft.ts';

/** What the person said besides, as far as it was entered. */
export interface SaidDraft {
  /** The channel that they agree to. */
  readonly consent: 'sms' | 'email' | 'im' | '';
  readonly asksTime: boolean;
  readonly preference: PreferenceDraft;
  readonly employerProhibits: boolean;
}

export const nothingSaid: SaidDraft = {
  consent: '',
  asksTime: false,
  preference: usualPreference,
  employerProhibits: false,
};

/**
 * The draft as it is sent with the contact, empty where nothing was said; null while a request cannot be read.
 *
 * @param proof what shows a consent: the call itself
 */
export function readSaid(
  draft: SaidDraft,
  proof: string,
  today: Day,
): NonNullable<ContactGiven['said']> | null {
  const preference = draft.asksTime ? readPreference(draft.preference, today) : undefined;
  if (preference === null) return null;
  return {
    ...(draft.consent === ''
      ? {}
      : {
          consent: {
            kind: 'channel' as const,
            channel: draft.consent,
            direct: true,
            proof,
          },
        }),
    ...(preference === undefined ? {} : { preference }),
    ...(draft.employerProhibits ? { employerProhibits: true } : {}),
  };
}
