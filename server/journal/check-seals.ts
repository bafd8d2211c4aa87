import type { Keys } from '../keys/open-keys.ts';
import { cutOff, type Finding, sealBroken, sealFileMissing, sealMissing } from './finding.ts';
import { noRoot, rootOf, type Seal, type SealedHead } from './seal.ts';
import type { SealFile } from './seal-file.ts';

/** What the walk over the journal left: the hash of every entry that a seal names, and where each chain ends. */
export type WalkedJournal = {
  hashAt(slot: number, seq: bigint): Uint8Array | undefined;
  lastOf(slot: number): bigint;
};

const unsigned = { zh: '签名无效', en: 'its signature is wrong' };
const unlike = { zh: '与日志内容不符，已封印的记录被改写', en: 'the journal differs from what was sealed' };
const twofold = { zh: '与库外文件所记不同', en: 'the file outside the database says otherwise' };

/** Proves a tenant's seals, oldest first, against the journal: numbers, signatures, roots. */
export function checkSeals(keys: Keys, seals: readonly Seal[], journal: WalkedJournal): Finding[] {
  const findings: Finding[] = [];
  let before: Seal | null = null;
  for (const seal of seals) {
    const expected: bigint = (before?.sealNo ?? 0n) + 1n;
    if (seal.sealNo > expected) findings.push(sealMissing(expected, seal.sealNo - 1n, 'database'));
    findings.push(...checkSeal(keys, seal, before, journal));
    before = seal;
  }
  return findings;
}

function checkSeal(keys: Keys, seal: Seal, before: Seal | null, journal: WalkedJournal): Finding[] {
  if (!keys.verifySeal(seal.root, seal.signature)) return [sealBroken(seal.sealNo, unsigned)];
  const heads: SealedHead[] = [];
  const lost: Finding[] = [];
  for (const [slot, seq] of seal.heads) {
    const hash = journal.hashAt(slot, seq);
    if (hash) heads.push({ slot, seq, hash });
    else if (seq > journal.lastOf(slot)) lost.push(cutOff(slot, journal.lastOf(slot) + 1n, seq, 'seal'));
    else lost.push(sealBroken(seal.sealNo, unlike, [slot]));
  }
  if (lost.length > 0) return lost;
  const linked = before === null || before.sealNo === seal.sealNo - 1n;
  if (!linked) return [];
  const root = rootOf(seal.tenantId, seal.sealNo, seal.sealedAtMs, before?.root ?? noRoot, heads);
  if (root.equals(seal.root)) return [];
  const moved = [...seal.heads]
    .filter(([slot, seq]) => before?.heads.get(slot) !== seq)
    .map(([slot]) => slot);
  return [sealBroken(seal.sealNo, unlike, moved)];
}

/** Compares the file outside the database with the database's seals and the journal: what is only in the file was cut off. */
export function checkSealFile(
  keys: Keys,
  file: SealFile | null,
  seals: readonly Seal[],
  journal: WalkedJournal,
): Finding[] {
  if (!file) return seals.length > 0 ? [sealFileMissing] : [];
  const findings: Finding[] = [];
  const inDatabase = new Map(seals.map((seal) => [seal.sealNo, seal]));
  for (const seal of file.seals) {
    const same = inDatabase.get(seal.sealNo);
    // A line that nobody signed proves nothing against the database.
    if (!keys.verifySeal(seal.root, seal.signature)) findings.push(sealBroken(seal.sealNo, unsigned));
    else if (same && !same.root.equals(seal.root)) findings.push(sealBroken(seal.sealNo, twofold));
    else if (!same) findings.push(sealMissing(seal.sealNo, seal.sealNo, 'database'));
  }
  const last = file.seals.at(-1);
  for (const [slot, seq] of last?.heads ?? []) {
    const there = journal.lastOf(slot);
    if (seq > there) findings.push(cutOff(slot, there + 1n, seq, 'file'));
  }
  const inFile = new Set(file.seals.map((seal) => seal.sealNo));
  for (const seal of seals) {
    if (!inFile.has(seal.sealNo)) findings.push(sealMissing(seal.sealNo, seal.sealNo, 'file'));
  }
  return findings;
}
