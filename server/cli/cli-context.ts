import type { Config } from '../config.ts';
import type { Deps } from '../http/deps.ts';
import type { Words } from '../http/errors.ts';

/** Duly on its database, migrated and checked. */
export type Opened = {
  readonly deps: Deps;
  /** URL of the working database with the login that was given or is the embedded superuser: migrations, erasure. */
  readonly adminUrl: string;
  /** Whether the server is the embedded one of this home, of which we are master. */
  readonly embedded: boolean;
  /** This database's id: names the folder of its seals. */
  readonly installationId: string;
  close(): Promise<void>;
};

/** What a command has of the world. */
export type CliContext = {
  readonly config: Config;
  readonly language: 'zh-CN' | 'en';
  /** Whether the last line of stdout is one JSON object. */
  readonly json: boolean;
  readonly clock: () => number;
  /** The words in the reader's language. */
  say(words: Words): string;
  /** A line for people: stdout, or stderr when `json`, which keeps stdout for the object. */
  out(line: string): void;
  /** A line of data on stdout, whatever `json` says: for commands that answer line by line. */
  print(line: string): void;
  /** A line on stderr. */
  err(line: string): void;
  /** Ends a command: the object on the last line with --json, else the lines. */
  finish(answer: Readonly<Record<string, unknown>>, lines: readonly string[]): void;
  /** Opens the database (starting the embedded one if need be) once; whoever called `run` closes it. */
  open(poolSize?: number): Promise<Opened>;
};

/** The person typed something that means nothing: exit 2, with these words. */
export class UsageError extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
