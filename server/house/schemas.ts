import { maxDailyCap, maxVisitStaff } from '@duly/core/contacts/read-house-limits.ts';
import { z } from 'zod';
import { channel } from '../contacts/gate-schemas.ts';
import { instantJson } from '../http/schemas.ts';
import { dayGiven } from '../http/wire.ts';

const hours = z.object({
  fromMinute: z.number().int().min(0).max(1439),
  toMinute: z.number().int().min(1).max(1440),
  businessDaysOnly: z.boolean(),
});

/** Null: no limit of the house; the law's stand in any case. */
const cap = z.number().int().min(0).max(maxDailyCap).nullable();

const limitSet = z
  .object({
    hours: z.partialRecord(channel, hours),
    attemptsPerPointPerDay: cap,
    effectiveCallsPerPartyPerDay: cap,
    messagesPerPartyPerDay: cap,
    visitsPerPartyPerDay: cap,
    visitStaffMin: z.number().int().min(0).max(maxVisitStaff),
    approvalChannels: z.array(channel).max(6),
  })
  .meta({ id: 'LimitSet' });

const title = z.object({ zh: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(80) });

export const houseLimitsGiven = z
  .object({
    /** The version that was changed, so that two who change at once do not undo one another. */
    basedOn: z.number().int().min(1),
    title,
    person: limitSet,
    organisation: limitSet,
  })
  .meta({ id: 'HouseLimitsGiven' });

export const houseLimitsState = z
  .object({
    version: z.number().int(),
    title,
    person: limitSet,
    organisation: limitSet,
    /** Null while they are those that a new tenant starts with. */
    setAt: instantJson.nullable(),
    setBy: z.string().nullable(),
  })
  .meta({ id: 'HouseLimits' });

/** Days of mourning and the like; at most two months at once. */
const sensitiveDays = z.object({ from: dayGiven, to: dayGiven, title: z.string().trim().max(80) });
const disaster = z.object({
  place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,10})?$/),
  from: dayGiven,
  until: dayGiven.nullable(),
  title: z.string().trim().max(80),
});

const rate = z.object({
  series: z.enum(['cn-lpr-1y', 'gb-bank-rate', 'eu-ecb-mro', 'eu-national', 'de-basiszinssatz']),
  from: dayGiven,
  until: dayGiven,
  ratePpm: z.number().int().min(-1_000_000).max(10_000_000),
  /** Where it was published: a notice, a page. */
  source: z.string().trim().max(200).optional(),
});

/** Where the creditor is, and the days and places in which it does not collect. */
export const houseCalendar = z
  .object({
    country: z.string().regex(/^[A-Z]{2}$/),
    sensitiveDays: z.array(sensitiveDays).max(50),
    disasters: z.array(disaster).max(50),
    /** Published reference rates, in millionths a year. */
    rates: z.array(rate).max(200),
  })
  .meta({ id: 'HouseCalendar' });
