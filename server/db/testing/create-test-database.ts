import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
// For the type of what it provides alone: the set-up itself is not loaded here.
import type {} from './global-setup.ts';

export type TestDatabase = {
  name: string;
  /** The superuser, for what only an operator may do; row-level security does not bind it. */
  adminUrl: string;
  /** A login that acts as `duly_owner`. */
  ownerUrl: string;
  /** A login that acts as `duly_app`, as the server does; goes through appPool(). */
  appUrl: string;
  /** Removes the database, whoever is still connected. */
  drop(): Promise<void>;
};

/** The same name in both files, but read here without loading the set-up into every test. */
const templateDatabase = 'duly_template';

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('testServer').adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Copying a template fails while another session looks at it: two test files that begin together then take turns. */
async function copyTemplate(name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asAdmin(`create database ${name} template ${template} strategy file_copy`);
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * A fresh, migrated, empty database of its own for a `*.pg.test.ts` file; about a tenth of a second. With `template`, a copy of
 * that database of the same server instead, to which nobody may be connected.
 */
export async function createTestDatabase(template: string = templateDatabase): Promise<TestDatabase> {
  const { adminUrl, loginPassword } = inject('testServer');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await copyTemplate(name, template);
  const urlOf = (user: string | null) => {
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    if (user !== null) {
      url.username = user;
      url.password = loginPassword;
    }
    return url.href;
  };
  return {
    name,
    adminUrl: urlOf(null),
    ownerUrl: urlOf('duly_test_owner'),
    appUrl: urlOf('duly_test_app'),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}
