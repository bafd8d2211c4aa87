import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddedHome } from './db/embedded/embedded-home.ts';
import { maxUploadBytes } from './http/limits.ts';

/** Everything that the environment decides, read once at the start. */
export type Config = {
  /** Duly's data folder (DULY_HOME). */
  readonly home: string;
  /** A real PostgreSQL; null: the embedded one of `home` (DATABASE_URL). */
  readonly databaseUrl: string | null;
  /** Where `serve` listens; the next free port is taken when this one is not (PORT). */
  readonly port: number;
  /** Address that `serve` binds (HOST). Other than 127.0.0.1 only behind a proxy that speaks https. */
  readonly host: string;
  /** Whether X-Forwarded-* of a proxy are believed (DULY_TRUST_PROXY=1). */
  readonly trustProxy: boolean;
  /** pino's level (DULY_LOG). */
  readonly logLevel: string;
  /** Bytes that an uploaded file may have (DULY_MAX_UPLOAD_MB). */
  readonly maxUploadBytes: number;
  /** Whether webhooks may go to this machine or a private network (DULY_WEBHOOK_LOCAL=1). */
  readonly localWebhooks: boolean;
  /** The built web app. */
  readonly webFolder: string;
};

const defaultPort = 4680;

function readNumber(env: NodeJS.ProcessEnv, name: string, least: number, most: number): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${name} must be a whole number from ${least} to ${most}`);
  }
  return value;
}

/** @throws when a setting is there and makes no sense */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const megabytes = readNumber(env, 'DULY_MAX_UPLOAD_MB', 1, 4096);
  return {
    home: embeddedHome(env),
    databaseUrl: env.DATABASE_URL || null,
    port: readNumber(env, 'PORT', 0, 65_535) ?? defaultPort,
    host: env.HOST || '127.0.0.1',
    trustProxy: env.DULY_TRUST_PROXY === '1',
    logLevel: env.DULY_LOG || 'warn',
    maxUploadBytes: megabytes ? megabytes * 1024 * 1024 : maxUploadBytes,
    localWebhooks: env.DULY_WEBHOOK_LOCAL === '1',
    webFolder: path.resolve(fileURLToPath(new URL('../web/dist/', import.meta.url))),
  };
}
