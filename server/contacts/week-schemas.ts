import { z } from 'zod';
import { dayJson, instantJson, uuidJson } from '../http/schemas.ts';
import { channel, finding } from './gate-schemas.ts';

const stretch = z.object({
  from: instantJson,
  to: instantJson,
  state: z.enum(['open', 'approval', 'closed']),
  /** What speaks against it, as places in `findings`. */
  grounds: z.array(z.number().int()),
});

/** Seven local days and how every channel of every point stands in them; a plan, which takes nothing. */
export const contactWeek = z
  .object({
    at: instantJson,
    zone: z.string(),
    days: z.array(z.object({ day: dayJson, from: instantJson, to: instantJson })),
    channels: z.array(
      z.object({ channel, pointId: uuidJson, role: z.string(), stretches: z.array(stretch) }),
    ),
    /** Every ground once; stretches name them by their place. */
    findings: z.array(finding),
    rulebook: z.string(),
  })
  .meta({ id: 'ContactWeek' });
