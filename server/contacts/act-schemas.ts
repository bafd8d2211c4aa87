import { actForms } from '@duly/core/contacts/act-forms.ts';
import { classWords } from '@duly/core/contacts/house/class-words.ts';
import { z } from 'zod';
import { uuidJson } from '../http/schemas.ts';
import { gateDecision } from './gate-schemas.ts';

// The forms are data and never empty; zod wants to see a first one.
const [firstForm = '', ...otherForms] = actForms.map((form) => form.code);

const [firstClass = '', ...otherClasses] = Object.keys(classWords);

export const actBody = z
  .object({
    /** Which act: a code of the forms that the case screen shows. */
    form: z.enum([firstForm, ...otherForms]),
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
      .array(z.enum([firstClass, ...otherClasses]))
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
