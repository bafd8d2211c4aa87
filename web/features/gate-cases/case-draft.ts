import { writeInstant } from '@duly/core/contacts/case-file/instant-text.ts';
import { printCase } from '@duly/core/contacts/case-file/print-case.ts';
import type { Json, JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import { findRule } from '@duly/core/contacts/every-rule.ts';
import { caseOf, exampleInstant, zoneOfExample } from '@duly/law/plain-case.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';

/** What every case of this page may lean on: the limits that Duly ships, by name. */
export const caseOptions = { namedLimits: starterLimits };

/** A case as it is being written: any JSON object. */
export type Draft = JsonObject;

/** The same object with one field set, or without it where the value is undefined. */
export function withField(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  const { [name]: _, ...rest } = object;
  // The order of fields stays, so that a saved file shows only what was changed.
  if (value === undefined) return rest;
  return Object.hasOwn(object, name)
    ? Object.fromEntries(Object.entries(object).map(([key, old]) => [key, key === name ? value : old]))
    : { ...object, [name]: value };
}

/** An ordinary call this minute, on the clock of the desk. */
export function newDraft(nowMs: number): Draft {
  return { at: writeInstant(Math.floor(nowMs / 60_000) * 60_000, 'Asia/Shanghai'), act: {} };
}

/** An example of a rule as a case; null where the rule has no such example. */
export function draftOfExample(ruleId: string, place: number, language: string): Draft | null {
  const placed = findRule(ruleId);
  const example = placed?.rule.examples[place];
  if (placed === null || example === undefined) return null;
  const { facts, intent } = caseOf(example.given);
  const atMs = exampleInstant(example.at, zoneOfExample(example.given));
  const words = language === 'en' ? example.name.en : example.name.zh;
  return printCase({ facts, intent, atMs, name: `${ruleId} ${words}` }, caseOptions);
}

// The cases of the guide, which are tests as well.
const files = import.meta.glob<Draft>('../../../docs/guides/gate-cases/*.json', {
  eager: true,
  import: 'default',
});

/** A case of the guide by its file, with the name that it gives itself. */
export interface GuideCase {
  readonly file: string;
  readonly name: string;
  readonly draft: Draft;
}

/** The cases of the guide, by file. */
export const guideCases: readonly GuideCase[] = Object.entries(files)
  .map(([path, draft]) => {
    const heading = draft.case as { readonly name?: string } | undefined;
    const file = path.split('/').at(-1) ?? path;
    return { file, name: heading?.name ?? file, draft };
  })
  .sort((a, b) => (a.file < b.file ? -1 : 1));
