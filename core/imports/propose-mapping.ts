import { settlementHeadings, synonymsOf } from './heading-synonyms.ts';
import { fieldsOfKind, type ImportField, type ImportKind, requiredFields } from './import-fields.ts';
import { normaliseHeading } from './normalise-heading.ts';

/** Which column (by its heading as it stands in the file) fills which field. */
export type ImportMapping = Readonly<Partial<Record<ImportField, string>>>;

/** A mapping bound to one file: positions of columns, 0 the first. */
export type BoundMapping = Readonly<Partial<Record<ImportField, number>>>;

/** A proposal, what it lacks, and which columns it leaves unread. */
export interface MappingProposal {
  readonly mapping: ImportMapping;
  /** Groups of fields of which none has a column. */
  readonly missing: readonly (readonly ImportField[])[];
  readonly unread: readonly string[];
  /** Unread columns that tell of settlement: payments are a file of their own. */
  readonly unreadSettlements: readonly string[];
}

/** The groups of required fields that a mapping leaves empty. */
export function missingFields(
  kind: ImportKind,
  mapping: ImportMapping | BoundMapping,
): (readonly ImportField[])[] {
  return requiredFields[kind].filter((group) => !group.some((field) => mapping[field] !== undefined));
}

function claimColumn(
  kind: ImportKind,
  field: ImportField,
  keys: readonly string[],
  taken: ReadonlySet<number>,
): number | null {
  for (const word of synonymsOf(kind, field)) {
    const at = keys.findIndex((key, index) => key === word && !taken.has(index));
    if (at >= 0) return at;
  }
  return null;
}

/**
 * Proposes which columns fill which fields from the headings, in Chinese or English. A column is used once; fields claim in
 * the order of `fieldsOfKind`, words in the order of the synonyms. Nothing is proposed by position or by content.
 */
export function proposeMapping(kind: ImportKind, headings: readonly string[]): MappingProposal {
  const keys = headings.map((heading) => normaliseHeading(heading).key);
  const taken = new Set<number>();
  const mapping: Partial<Record<ImportField, string>> = {};
  for (const field of fieldsOfKind[kind]) {
    const at = claimColumn(kind, field, keys, taken);
    if (at === null) continue;
    taken.add(at);
    mapping[field] = headings[at] ?? '';
  }
  const unread = headings.filter((heading, index) => heading !== '' && !taken.has(index));
  const unreadSettlements =
    kind === 'receivables'
      ? unread.filter((heading) => settlementHeadings.has(normaliseHeading(heading).key))
      : [];
  return { mapping, missing: missingFields(kind, mapping), unread, unreadSettlements };
}

/** Finds the columns of a mapping in a file's headings: by exact heading, else by its comparable form. Null: not there. */
export function bindMapping(
  mapping: ImportMapping,
  headings: readonly string[],
): BoundMapping | { lacking: string[] } {
  const keys = headings.map((heading) => normaliseHeading(heading).key);
  const bound: Partial<Record<ImportField, number>> = {};
  const lacking: string[] = [];
  for (const [field, heading] of Object.entries(mapping) as [ImportField, string][]) {
    const exact = headings.indexOf(heading);
    const at = exact >= 0 ? exact : keys.indexOf(normaliseHeading(heading).key);
    if (at < 0) lacking.push(heading);
    else bound[field] = at;
  }
  return lacking.length > 0 ? { lacking } : bound;
}

/** Headings made unlike one another: blank ones stay blank, a second `Amount` becomes `Amount.1`, as spreadsheets do. */
export function distinctHeadings(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell) => {
    const heading = cell.replace(/\s+/g, ' ').trim();
    if (heading === '') return '';
    let name = heading;
    for (let n = 1; seen.has(name); n += 1) name = `${heading}.${n}`;
    seen.add(name);
    return name;
  });
}
