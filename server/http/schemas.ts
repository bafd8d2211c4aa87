import { z } from 'zod';

/** Shapes that every room's routes share. Sums are strings of minor units, so that no client rounds them. */
export const minorJson = z.string().regex(/^-?\d+$/);
export const moneyJson = z.object({ minor: minorJson, currency: z.string().length(3) }).meta({ id: 'Money' });
export const dayJson = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const instantJson = z.iso.datetime();
export const uuidJson = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export const languageJson = z.enum(['zh-CN', 'en']);

/** Query of a list: at most 200 rows a page; `cursor` is what the page before gave as `next`. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

/** Parameters of a path with one id. */
export const idParams = z.object({ id: uuidJson });

/** A page of a list. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().nullable() });
}
