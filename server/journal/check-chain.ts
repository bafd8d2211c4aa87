import { genesis, hashEntry } from './chain-entry.ts';
import { changed, cutOff, type Finding, headMoved, missing, reordered } from './finding.ts';
import type { ChainedEntry, ChainHead } from './store.ts';

/** Beyond so many broken entries of one chain, whether each was moved or changed no longer matters: it was rewritten. */
const tryMoves = 200;

/** Walks one chain, entry by entry in their order; `end` compares with the head and answers with all that is wrong. */
export type ChainWalk = {
  readonly slot: number;
  readonly last: () => bigint;
  add(entry: ChainedEntry): void;
  end(head: ChainHead | undefined): Finding[];
};

export function walkChain(slot: number): ChainWalk {
  const findings: Finding[] = [];
  const broken: ChainedEntry[] = [];
  let seq = 0n;
  let hash: Uint8Array = genesis;
  return {
    slot,
    last: () => seq,
    add(entry) {
      const gap = entry.seq > seq + 1n;
      if (gap) findings.push(missing(slot, seq + 1n, entry.seq - 1n));
      const whole = hashEntry(entry.prev, entry).equals(entry.hash);
      if (!whole) broken.push(entry);
      else if (!gap && !Buffer.from(entry.prev).equals(hash) && !broken.some((one) => one.seq === seq)) {
        findings.push(changed(slot, entry.seq));
      }
      seq = entry.seq;
      hash = entry.hash;
    },
    end(head) {
      findings.push(...nameBroken(slot, broken));
      const headSeq = head?.seq ?? 0n;
      if (headSeq > seq) findings.push(cutOff(slot, seq + 1n, headSeq, 'head'));
      else if (headSeq < seq || (head && seq > 0n && !Buffer.from(head.hash).equals(hash))) {
        findings.push(headMoved(slot, seq));
      }
      return findings;
    },
  };
}

/** An entry whose hash fits under another number of the broken ones was moved; any other was changed. */
function nameBroken(slot: number, broken: readonly ChainedEntry[]): Finding[] {
  const numbers = broken.length <= tryMoves ? broken.map((entry) => entry.seq) : [];
  return broken.map((entry) => {
    const was = numbers.find(
      (seq) => seq !== entry.seq && hashEntry(entry.prev, { ...entry, seq }).equals(entry.hash),
    );
    return was === undefined ? changed(slot, entry.seq) : reordered(slot, entry.seq, was);
  });
}
