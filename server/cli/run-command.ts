import { type Config, readConfig } from '../config.ts';
import type { Words } from '../http/errors.ts';
import { sealAll } from '../journal/run-sealer.ts';
import { type CliContext, type Opened, UsageError } from './cli-context.ts';
import { type Command, commands, findCommand } from './commands.ts';
import { openDuly } from './open-duly.ts';

export type CliWorld = {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: () => number;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
};

/** --lang decides, else the first of LC_ALL, LC_MESSAGES and LANG that says something; else Chinese. */
function languageFor(words: readonly string[], env: NodeJS.ProcessEnv): 'zh-CN' | 'en' {
  const at = words.indexOf('--lang');
  const told = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--lang='))?.slice(7);
  const machine = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const wanted = told ?? (/^(C|POSIX)\b/.test(machine) ? 'en' : machine);
  return /^en/i.test(wanted) ? 'en' : 'zh-CN';
}

function makeContext(
  words: readonly string[],
  world: CliWorld,
  config: Config,
): CliContext & { seal(): Promise<void>; close(): Promise<void> } {
  const language = languageFor(words, world.env);
  const json = words.includes('--json');
  let opened: Promise<Opened> | undefined;
  const out = (line: string) => (json ? world.stderr : world.stdout)(`${line}\n`);
  return {
    config,
    language,
    json,
    clock: world.clock,
    say: (both: Words) => (language === 'en' ? both.en : both.zh),
    out,
    print: (line) => world.stdout(`${line}\n`),
    err: (line) => world.stderr(`${line}\n`),
    finish: (answer, lines) => {
      for (const line of lines) out(line);
      // bigint stands as a string, as everywhere in our JSON.
      const text = JSON.stringify(answer, (_, value) =>
        typeof value === 'bigint' ? value.toString() : value,
      );
      if (json) world.stdout(`${text}\n`);
    },
    open: (poolSize) => {
      opened ??= openDuly(config, world.clock, poolSize);
      return opened;
    },
    seal: async () => {
      if (!opened) return;
      const { deps, installationId } = await opened;
      await sealAll({ ...deps, installationId }, world.clock());
    },
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

function helpLines(say: (words: Words) => string): string[] {
  const width = Math.max(...commands.map((one) => one.name.length));
  return [
    say({
      zh: '用法：duly 命令 [参数] [--json] [--lang zh-CN|en]',
      en: 'Usage: duly COMMAND [arguments] [--json] [--lang zh-CN|en]',
    }),
    ...commands.map(
      (one) =>
        `  ${one.name.padEnd(width)}  ${say(one.about)}${one.usage ? `\n  ${' '.repeat(width)}  ${one.usage}` : ''}`,
    ),
  ];
}

async function runFound(command: Command, rest: string[], ctx: CliContext): Promise<number> {
  try {
    return await (await command.load()).run(rest, ctx);
  } catch (error) {
    if (error instanceof UsageError) {
      ctx.err(ctx.say(error.words));
      ctx.err(`duly ${command.name} ${command.usage}`);
      return 2;
    }
    // A command of a room that is not built in: say so instead of a stack.
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') {
      ctx.err(
        ctx.say({ zh: `此版本不含命令 ${command.name}`, en: `This build has no command ${command.name}` }),
      );
    }
    ctx.err((error as Error).stack ?? String(error));
    return 1;
  }
}

/**
 * Runs one command.
 * @returns the exit code: 0 done, 1 failed or a finding, 2 not understood
 */
export async function runCommand(words: readonly string[], world: CliWorld): Promise<number> {
  let ctx: ReturnType<typeof makeContext>;
  try {
    ctx = makeContext(words, world, readConfig(world.env));
  } catch (error) {
    world.stderr(`${(error as Error).message}\n`);
    return 2;
  }
  if (words.length === 0 || words[0] === 'help' || words.includes('--help')) {
    for (const line of helpLines(ctx.say)) ctx.out(line);
    return words.length === 0 ? 2 : 0;
  }
  const found = findCommand(words);
  if (!found) {
    const typed = words[0] ?? '';
    ctx.err(
      ctx.say({
        zh: `没有命令 ${typed}；duly help 列出全部命令`,
        en: `There is no command ${typed}; duly help lists them`,
      }),
    );
    return 2;
  }
  try {
    const code = await runFound(found.command, found.rest, ctx);
    if (found.command.acts) await ctx.seal();
    return code;
  } finally {
    await ctx.close();
  }
}
