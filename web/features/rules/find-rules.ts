import { everyRule, type PlacedRule } from '@duly/core/contacts/every-rule.ts';

function textOf({ rule }: PlacedRule): string {
  const sources = rule.dated.flatMap(({ citation }) => [
    citation.zh,
    citation.en,
    citation.title?.zh ?? '',
    citation.title?.en ?? '',
    citation.article ?? '',
  ]);
  const examples = rule.examples.flatMap(({ name }) => [name.zh, name.en]);
  return [rule.id, rule.title.zh, rule.title.en, ...sources, ...examples].join(' ').toLowerCase();
}

let texts: ReadonlyMap<string, string> | undefined;

/** The books that have rules, in order: countries, then the house. */
export function ruleBooks(): readonly string[] {
  return [...new Set(everyRule().map(({ book }) => book))];
}

/** Rules whose id, title, source or examples hold every word that was typed, of one book or of all. */
export function findRules(typed: string, book: string): readonly PlacedRule[] {
  texts ??= new Map(everyRule().map((placed) => [placed.rule.id, textOf(placed)]));
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return everyRule().filter((placed) => {
    if (book !== '' && placed.book !== book) return false;
    const text = texts?.get(placed.rule.id) ?? '';
    return words.every((word) => text.includes(word));
  });
}
