import { hash } from 'node:crypto';

/**
 * The form of a backup, inside gzip: a line of JSON (`BackupHead`); then for every tenant and table a line of JSON
 * (`BackupPart`), the rows as PostgreSQL's COPY text, and a line `\.`, which COPY text never holds as data; at last a
 * line of JSON (`BackupEnd`). Text and not binary, so that 15 reads what 18 wrote and a person can look inside.
 */
export type BackupHead = {
  readonly format: 'duly-backup-1';
  readonly madeAt: string;
  /** The structure it was taken from, in order. */
  readonly migrations: readonly { name: string; hash: string }[];
  /** Which keys open it; the keys themselves are not inside. */
  readonly keyFingerprint: string;
};

export type BackupPart = {
  readonly tenant: string;
  readonly table: string;
  readonly columns: readonly string[];
};

/** What a part must come to: rows, and SHA-256 over its COPY text. */
export type PartFigures = {
  readonly tenant: string;
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
};

export type BackupEnd = {
  readonly end: true;
  readonly parts: readonly PartFigures[];
  /** Ed25519 of the installation over `manifestHash`. */
  readonly signature: string;
};

/** What is signed: head and figures, and through the figures every row. */
export function manifestHash(head: BackupHead, parts: readonly PartFigures[]): Buffer {
  const figures = parts.map((part) => [part.tenant, part.table, part.rows, part.sha256]);
  const migrations = head.migrations.map((step) => [step.name, step.hash]);
  const text = JSON.stringify(['duly-backup-1', head.madeAt, migrations, head.keyFingerprint, figures]);
  return hash('sha256', text, 'buffer');
}

/** Tables that a backup leaves out, and why. */
export const leftOut: readonly string[] = [
  'sessions', // nobody stays signed in over a restore
  'idempotency_keys', // answers of the last day, which hold what was asked
];
