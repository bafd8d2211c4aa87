import type { HoursLimit, LimitSet } from '@duly/facts/house-limits.ts';

// No text of law sets hours between businesses; office hours of business days are courtesy, and an employee who answers
// is protected as a person (民法典 1032, 1033).
const officeHours: HoursLimit = { fromMinute: 9 * 60, toMinute: 18 * 60, businessDaysOnly: true };

/** Limits towards an organisation: office hours, and no more calls and mails than a business puts up with. */
export const businessLimits: LimitSet = {
  hours: { call: officeHours, sms: officeHours, im: officeHours, email: officeHours, visit: officeHours },
  attemptsPerPointPerDay: 6,
  effectiveCallsPerPartyPerDay: 3,
  messagesPerPartyPerDay: 3,
  visitsPerPartyPerDay: 1,
  visitStaffMin: 1,
  approvalChannels: ['visit'],
};
