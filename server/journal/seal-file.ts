import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Seal } from './seal.ts';

/** A line of the file: the heads are those that moved since the line before, so that a quiet hour costs little. */
type Line = { no: string; at: string; root: string; heads: Record<string, string>; signature: string };

/** What the file says: seals with all their heads, and lines that are no seals at all. */
export type SealFile = {
  readonly seals: readonly Omit<Seal, 'tenantId'>[];
  readonly unreadable: readonly number[];
};

/** null: there is no such file. */
export async function readSealFile(file: string): Promise<SealFile | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const seals: Omit<Seal, 'tenantId'>[] = [];
  const unreadable: number[] = [];
  let heads = new Map<number, bigint>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    try {
      const said = JSON.parse(line) as Line;
      heads = new Map(heads);
      for (const [slot, seq] of Object.entries(said.heads)) heads.set(Number(slot), BigInt(seq));
      seals.push({
        sealNo: BigInt(said.no),
        sealedAtMs: Date.parse(said.at),
        root: Buffer.from(said.root, 'hex'),
        heads,
        signature: Buffer.from(said.signature, 'base64'),
      });
    } catch {
      unreadable.push(index + 1);
    }
  }
  return { seals, unreadable };
}

function writeLine(seal: Seal, before: ReadonlyMap<number, bigint>): string {
  const moved = [...seal.heads].filter(([slot, seq]) => before.get(slot) !== seq);
  const line: Line = {
    no: seal.sealNo.toString(),
    at: new Date(seal.sealedAtMs).toISOString(),
    root: seal.root.toString('hex'),
    heads: Object.fromEntries(moved.map(([slot, seq]) => [slot, seq.toString()])),
    signature: seal.signature.toString('base64'),
  };
  return `${JSON.stringify(line)}\n`;
}

/** Appends seals, in order. `last` is the file's last seal before them. */
export async function appendSeals(
  file: string,
  last: Pick<Seal, 'heads'> | null,
  seals: readonly Seal[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  let before: ReadonlyMap<number, bigint> = last?.heads ?? new Map();
  let text = '';
  for (const seal of seals) {
    text += writeLine(seal, before);
    before = seal.heads;
  }
  const handle = await open(file, 'a+', 0o600);
  try {
    // A line that a crash left half written would swallow the next one, and two seals would be missing for good.
    const { size } = await handle.stat();
    const end = Buffer.alloc(1);
    if (size > 0) await handle.read(end, 0, 1, size - 1);
    await handle.appendFile(size === 0 || end[0] === 0x0a ? text : `\n${text}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
