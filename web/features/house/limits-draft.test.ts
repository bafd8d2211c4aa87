import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { expect, test } from 'vitest';
import type { LimitSet } from '../../shared/api-types.ts';
import { draftOfSet, readSet, type SetDraft } from './limits-draft.ts';

const shipped = starterLimits.lender.person;
const set: LimitSet = {
  ...shipped,
  hours: { ...shipped.hours },
  approvalChannels: [...shipped.approvalChannels],
};

test('what is shown and saved without a change is the same', () => {
  expect(readSet(draftOfSet(set))).toEqual(set);
});

test('an emptied figure is no limit, an emptied channel has no hours, nonsense is not sent', () => {
  const draft = draftOfSet(set);
  const change = (more: Partial<SetDraft>) => readSet({ ...draft, ...more });
  expect(change({ caps: { ...draft.caps, visitsPerPartyPerDay: '' } })?.visitsPerPartyPerDay).toBe(null);
  const none = { from: '', to: '', businessDaysOnly: false };
  expect(change({ hours: { ...draft.hours, im: none } })?.hours.im).toBe(undefined);
  expect(change({ caps: { ...draft.caps, visitsPerPartyPerDay: '101' } })).toBe(null);
  expect(change({ caps: { ...draft.caps, visitsPerPartyPerDay: '-1' } })).toBe(null);
  expect(change({ visitStaffMin: '11' })).toBe(null);
  expect(change({ hours: { ...draft.hours, call: { ...none, from: '20:00', to: '8:00' } } })).toBe(null);
});
