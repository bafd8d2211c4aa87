import type { Words } from '@duly/law/words.ts';
import { channels } from './code-words.ts';
import { type CaseOptions, caseSetting } from './parse-case.ts';
import { kindOfChannel } from './point-for-channel.ts';
import { isObject } from './read-shape.ts';
import type { FieldData, Setting } from './shape.ts';
import { tellValue } from './tell-case.ts';
import { type JsonObject, writeShape } from './write-shape.ts';

/** What a half-written case says of itself, as a form needs it for what is left out; unsound parts are passed over. */
export function draftSetting(draft: JsonObject, options: CaseOptions): Setting {
  const act = isObject(draft.act) ? draft.act : {};
  const channel =
    typeof act.channel === 'string' && Object.hasOwn(channels, act.channel) ? act.channel : 'call';
  const written = Array.isArray(draft.points) ? draft.points : [{ kind: kindOfChannel[channel as 'call'] }];
  const points = written.filter(isObject).map(({ id, kind = 'phone' }) => ({
    pointId: String(id ?? kind),
    kind: String(kind),
  }));
  return { ...caseSetting(draft, options), points };
}

/**
 * What holds where a field is left out, in words; null for a field that must be there and for days that follow from an
 * instant. `siblings` are the fields beside it as they are written.
 */
export function tellUnsaid(field: FieldData, siblings: JsonObject, setting: Setting): Words | null {
  if (field.fallback === null || field.shape.kind === 'day' || field.shape.kind === 'object') return null;
  const value = field.fallback(siblings, setting);
  return value === null ? null : tellValue(field.shape, writeShape(field.shape, value, setting));
}
