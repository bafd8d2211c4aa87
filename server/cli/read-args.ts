import { parseArgs } from 'node:util';
import { UsageError } from './cli-context.ts';

/** What a command takes: flags with a value ('string') or without ('boolean'), and how many names besides. */
export type ArgsSpec = {
  readonly flags: Readonly<Record<string, 'string' | 'boolean'>>;
  /** Least and most number of arguments that are no flags. */
  readonly names: readonly [number, number];
};

export type ReadArgs = {
  readonly names: readonly string[];
  /** The value of a flag; undefined when it was not given. */
  text(flag: string): string | undefined;
  given(flag: string): boolean;
};

/** Flags that every command has and `main` takes care of. */
const everywhere = { json: 'boolean', lang: 'string' } as const;

/**
 * Reads a command's arguments.
 * @throws UsageError on an unknown flag, a flag without its value, or too few or many names
 */
export function readArgs(args: readonly string[], spec: ArgsSpec): ReadArgs {
  const options = Object.fromEntries(
    Object.entries({ ...everywhere, ...spec.flags }).map(([flag, type]) => [flag, { type }]),
  );
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0] ?? '';
    throw new UsageError({ zh: `参数无法识别：${reason}`, en: `Arguments not understood: ${reason}` });
  }
  const [least, most] = spec.names;
  if (parsed.positionals.length < least) {
    throw new UsageError({ zh: `缺少参数（需要 ${least} 个）`, en: `Missing argument: ${least} wanted` });
  }
  if (parsed.positionals.length > most) {
    const extra = parsed.positionals[most] ?? '';
    throw new UsageError({ zh: `多余的参数：${extra}`, en: `Unexpected argument: ${extra}` });
  }
  return {
    names: parsed.positionals,
    text: (flag) => parsed.values[flag] as string | undefined,
    given: (flag) => parsed.values[flag] !== undefined,
  };
}
