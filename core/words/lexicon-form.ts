import type { Medium, SpokenClass } from './word-class.ts';

/**
 * Words of one meaning, used by name in phrases: `<POLICE>`. One line each or separated by `|`; `(a|b)` and `[a]` spell out
 * variants, a word of Latin letters that ends in `%` may go on (`arrest%` is arrested too).
 */
export type Vocabulary = { readonly id: string; readonly meaning: string; readonly words: string };

/** An utterance of a collector that has, or has not, the sense; in a call unless said otherwise. */
export type Example = string | { readonly medium: Medium; readonly text: string };

/**
 * One way to commit a breach. A phrase is a line: words in order, `(a|b)` for either, `[a]` for perhaps, `<NAME>` for a
 * vocabulary, `~` for up to four tokens between (a Chinese character or a Latin word is a token), `~9` for up to nine.
 */
export type Sense = {
  readonly id: string;
  readonly class: SpokenClass;
  readonly meaning: string;
  readonly phrases: string;
  /** Media in which it counts; all when absent. */
  readonly media?: readonly Medium[];
  /** Names of circumstances (below) that take the sense away when they stand in the same sentence, or anywhere. */
  readonly unless?: readonly string[];
  readonly unlessAnywhere?: readonly string[];
  /** The phrases themselves are a denial or a quotation, which therefore does not excuse. */
  readonly evenDenied?: true;
  readonly hit: readonly Example[];
  readonly miss: readonly Example[];
};

/** Something that, where it is said too, makes a phrase harmless: a docket number, a clause of the contract. */
export type Circumstance = { readonly id: string; readonly meaning: string; readonly phrases: string };

export type Lexicon = {
  readonly vocabularies: readonly Vocabulary[];
  readonly circumstances: readonly Circumstance[];
  readonly senses: readonly Sense[];
};
