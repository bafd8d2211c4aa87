import type { LimitSet } from '@duly/facts/house-limits.ts';

/**
 * Limits towards a person, after the strictest of the Chinese texts and somewhat stricter: evenings end at 20:30,
 * visits keep to daylight, one message a day.
 */
export const consumerLimits: LimitSet = {
  hours: {
    call: { fromMinute: 8 * 60, toMinute: 20 * 60 + 30, businessDaysOnly: false },
    sms: { fromMinute: 8 * 60, toMinute: 20 * 60 + 30, businessDaysOnly: false },
    im: { fromMinute: 8 * 60, toMinute: 20 * 60 + 30, businessDaysOnly: false },
    email: { fromMinute: 8 * 60, toMinute: 20 * 60 + 30, businessDaysOnly: false },
    visit: { fromMinute: 9 * 60, toMinute: 18 * 60, businessDaysOnly: false },
  },
  // The figures of the guideline of 2026 and of GB/T 45251, taken over for debts that neither governs.
  attemptsPerPointPerDay: 6,
  effectiveCallsPerPartyPerDay: 3,
  messagesPerPartyPerDay: 1,
  visitsPerPartyPerDay: 1,
  visitStaffMin: 2,
  approvalChannels: ['visit'],
};
