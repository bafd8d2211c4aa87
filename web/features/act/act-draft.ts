import { type ActForm, isAsked, type Particular } from '@duly/core/contacts/act-forms.ts';
import type { Conduct } from '@duly/facts/contact-intent.ts';
import { readTypedMinor } from '../../shared/format-money.ts';

/** What has been filled in, as text by particular: a code, `yes` or `no`, a sum or a rate as typed. */
export type TypedParticulars = Readonly<Record<string, string>>;

/** A rate in per cent, two places at most, as basis points; null while it cannot be read. */
export function readBasisPoints(text: string): number | null {
  const [, whole = '', places = ''] = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === '' ? null : Number(whole) * 100 + Number(places.padEnd(2, '0'));
}

function readTyped(particular: Particular, text: string, currency: string): string | number | boolean | null {
  switch (particular.kind) {
    case 'choice':
      return text;
    case 'yes-no':
      return text === 'yes';
    case 'money':
      return readTypedMinor(text, currency);
    case 'basis-points':
      return readBasisPoints(text);
  }
}

/** What is told so far, as the gate reads it: what is empty, unreadable or not asked for is not told. */
export function conductOf(form: ActForm, typed: TypedParticulars, currency: string): Conduct {
  const conduct: Record<string, string | number | boolean> = {};
  for (const particular of form.particulars) {
    const text = typed[particular.name] ?? '';
    if (text === '' || !isAsked(particular, conduct)) continue;
    const value = readTyped(particular, text, currency);
    if (value !== null) conduct[particular.name] = value;
  }
  return conduct;
}
