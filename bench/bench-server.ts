import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@duly/server/db/embedded/start-embedded.ts';
import pg from 'pg';

/** A PostgreSQL login that may make databases, and how to let it go. */
export type BenchServer = { readonly adminUrl: string; close(): Promise<void> };

/**
 * The server to measure on: the one in DULY_BENCH_URL, else an embedded one of its own in a temporary folder, with the
 * settings that Duly starts with (flushes to disk included).
 */
export async function openBenchServer(): Promise<BenchServer> {
  const given = process.env.DULY_BENCH_URL;
  if (given) return { adminUrl: given, close: async () => {} };
  const home = mkdtempSync(path.join(tmpdir(), 'duly-bench-server-'));
  const server = await startEmbedded({ home, durable: true });
  return {
    adminUrl: server.adminUrl,
    close: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database of this name, dropping one that is left; answers with its URL. */
export async function makeBenchDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A database of its own to measure in: DATABASE_URL where it is set, else one on `openBenchServer`. */
export async function openBenchDatabase(
  name: string,
): Promise<{ databaseUrl: string; close(): Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given) return { databaseUrl: given, close: async () => {} };
  const server = await openBenchServer();
  return { databaseUrl: await makeBenchDatabase(server.adminUrl, name), close: server.close };
}
