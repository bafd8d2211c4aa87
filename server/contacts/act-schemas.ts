import { classWords } from '@duly/core/contacts/house/class-words.ts';
import { z } from 'zod';
import { uuidJson } from '../http/schemas.ts';
import { gateDecision } from './gate-schemas.ts';

export const actBody = z
  .object({
    /** Which act: a code of the forms that the case screen shows. */
    form: z.string().min(1).max(40),
    /** What is told of it, by the names of its form; sums are minor units as text, rates are basis points. */
    conduct: z.record(
      z.string().regex(/^[a-zA-Z]{1,40}$/),
      z.union([z.string().max(40), z.number().int(), z.boolean()]),
    ),
    pointId: uuidJson.nullable().default(null),
    /** Visits: how many people go. */
    staffCount: z.number().int().min(1).max(20).optional(),
    /** Acts with a text: the classes of forbidden words that are in it. */
    found: z
      .array(z.string().refine((found) => found in classWords, 'class-unknown'))
      .max(20)
      .default([]),
    /** Where the act is about one account only. */
    accountId: uuidJson.optional(),
  })
  .meta({ id: 'ActAsk' });

export const actDecided = z
  .object({
    /** Recorded as done under the rules; false where the gate said no, or wants an approval first. */
    recorded: z.boolean(),
    decision: gateDecision,
  })
  .meta({ id: 'ActDecided' });
