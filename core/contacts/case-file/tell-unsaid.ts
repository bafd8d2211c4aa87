import type { Words } from '@duly/law/words.ts';
import { channels } from './code-words.ts';
import { type CaseOptions, caseSetting } from './parse-case.ts';
import { kindOfChannel } from './point-for-channel.ts';
import { isObject } from './read-shape.ts';
import type { FieldData, Setting, SoFar } from './shape.ts';
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

/** What a field's fallback may look at in a draft: the codes that are written beside it, else those that hold anyway. */
function codesOf(fields: readonly FieldData[], value: JsonObject, setting: Setting): SoFar {
  const codes: Record<string, unknown> = {};
  for (const { key, name, shape, fallback } of fields) {
    if (shape.kind !== 'code') continue;
    const written = value[name];
    const known = typeof written === 'string' && Object.hasOwn(shape.codes, written);
    codes[key] = known ? written : fallback?.(codes, setting);
  }
  return codes;
}

/**
 * What holds where each field of an object is left out, in words by the field's name; nothing for fields that must be
 * there, that hold objects, and for days, which follow from an instant.
 */
export function tellUnsaid(
  fields: readonly FieldData[],
  value: JsonObject,
  setting: Setting,
): ReadonlyMap<string, Words> {
  const codes = codesOf(fields, value, setting);
  const told = new Map<string, Words>();
  for (const { name, shape, fallback } of fields) {
    if (fallback === null || shape.kind === 'day' || shape.kind === 'object') continue;
    const unsaid = fallback(codes, setting);
    if (unsaid !== null) told.set(name, tellValue(shape, writeShape(shape, unsaid, setting)));
  }
  return told;
}
