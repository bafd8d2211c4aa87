import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { type Day, parseDay } from '@duly/kernel/day.ts';
import { told } from './particulars.ts';

/** A day among the particulars of an act, told as `YYYY-MM-DD`; null when nobody told one. */
export function toldDay(intent: ContactIntent, name: string): Day | null {
  const value = told(intent, name);
  return typeof value === 'string' ? parseDay(value) : null;
}
