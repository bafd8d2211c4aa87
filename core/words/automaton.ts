/** Words to find, each with the number of what it means. */
export type Keyword = {
  /** Folded, as `foldText` gives it. */
  readonly text: string;
  readonly concept: number;
  /** Whether letters may follow: `arrest` finds arrested. */
  readonly open: boolean;
};

/** A found word: what it means and where, in folded units. Grown in place, since texts have thousands. */
export type Hits = { concept: Int32Array; from: Int32Array; to: Int32Array; length: number };

type Scan = (units: Uint16Array, length: number, hits: Hits) => void;

const isWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

export function newHits(): Hits {
  return { concept: new Int32Array(256), from: new Int32Array(256), to: new Int32Array(256), length: 0 };
}

function addHit(hits: Hits, concept: number, from: number, to: number): void {
  if (hits.length === hits.concept.length) {
    for (const key of ['concept', 'from', 'to'] as const) {
      const grown = new Int32Array(hits.length * 2);
      grown.set(hits[key]);
      hits[key] = grown;
    }
  }
  hits.concept[hits.length] = concept;
  hits.from[hits.length] = from;
  hits.to[hits.length] = to;
  hits.length += 1;
}

/** States as numbers, children as first child and next sibling: a hundred thousand maps would take a second to make. */
type Trie = {
  /** Number of a unit among those that occur in words; 0 is any other. Latin and digits come first. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  readonly size: number;
  readonly table: Table;
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  readonly unitClass: Int32Array;
  readonly depth: Int32Array;
  /** First keyword that ends at a state, and for each keyword the next that ends at the same; -1 for none. */
  readonly firstEnd: Int32Array;
  readonly nextEnd: Int32Array;
};

/** Moves of the trie by `state * classCount + class`, open addressing. */
type Table = { readonly keys: Int32Array; readonly values: Int32Array; readonly mask: number };

/** Latin text moves on every letter, so those moves are looked up in a dense row; Chinese ones in a hash. */
const dense = 96;

const spread = (key: number, mask: number) => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

function slotOf({ keys, mask }: Table, key: number): number {
  let at = spread(key, mask);
  while (keys[at] !== key && keys[at] !== -1) at = (at + 1) & mask;
  return at;
}

function numberUnits(keywords: readonly Keyword[]): { classes: Uint16Array; classCount: number } {
  const classes = new Uint16Array(65_536);
  let classCount = 1;
  for (let unit = 32; unit < 127; unit += 1) {
    classes[unit] = classCount;
    classCount += 1;
  }
  for (const { text } of keywords) {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (classes[unit] !== 0) continue;
      classes[unit] = classCount;
      classCount += 1;
    }
  }
  return { classes, classCount };
}

function growTrie(keywords: readonly Keyword[]): Trie {
  const { classes, classCount } = numberUnits(keywords);
  const most = keywords.reduce((sum, keyword) => sum + keyword.text.length, 1);
  let slots = 1024;
  while (slots < most * 2) slots *= 2;
  const table: Table = {
    keys: new Int32Array(slots).fill(-1),
    values: new Int32Array(slots),
    mask: slots - 1,
  };
  const [firstChild, sibling, unitClass, depth] = Array.from({ length: 4 }, () => new Int32Array(most)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const firstEnd = new Int32Array(most).fill(-1);
  const nextEnd = new Int32Array(keywords.length).fill(-1);
  let size = 1;
  keywords.forEach((keyword, number) => {
    let state = 0;
    for (let i = 0; i < keyword.text.length; i += 1) {
      const move = classes[keyword.text.charCodeAt(i)] as number;
      const slot = slotOf(table, state * classCount + move);
      if (table.keys[slot] === -1) {
        table.keys[slot] = state * classCount + move;
        table.values[slot] = size;
        sibling[size] = firstChild[state] as number;
        firstChild[state] = size;
        unitClass[size] = move;
        depth[size] = i + 1;
        size += 1;
      }
      state = table.values[slot] as number;
    }
    nextEnd[number] = firstEnd[state] as number;
    firstEnd[state] = number;
  });
  return { classes, classCount, size, table, firstChild, sibling, unitClass, depth, firstEnd, nextEnd };
}

type Links = { readonly order: Int32Array; readonly fail: Int32Array; readonly output: Int32Array };

/** For each state, breadth first, the longest proper suffix that is a state, and the next state that way at which a word ends. */
function linkStates(trie: Trie): Links {
  const { size, table, classCount, firstChild, sibling, unitClass, firstEnd } = trie;
  const fail = new Int32Array(size);
  const output = new Int32Array(size);
  const order = new Int32Array(size);
  let filled = 1;
  for (let at = 0; at < filled; at += 1) {
    const state = order[at] as number;
    for (let next = firstChild[state] as number; next !== 0; next = sibling[next] as number) {
      order[filled] = next;
      filled += 1;
      if (state === 0) continue;
      let back = fail[state] as number;
      for (;;) {
        const slot = slotOf(table, back * classCount + (unitClass[next] as number));
        if (table.keys[slot] !== -1) {
          fail[next] = table.values[slot] as number;
          break;
        }
        if (back === 0) break;
        back = fail[back] as number;
      }
      const target = fail[next] as number;
      output[next] = firstEnd[target] === -1 ? (output[target] as number) : target;
    }
  }
  return { order, fail, output };
}

/** Rows of moves on Latin units. A state without such children moves as its longest suffix does and shares its row. */
function denseRows(trie: Trie, { order, fail }: Links): { rowOf: Int32Array; rows: Int32Array } {
  const { size, firstChild, sibling, unitClass } = trie;
  const rowOf = new Int32Array(size);
  const made: Int32Array[] = [];
  for (const state of order) {
    let row: Int32Array | undefined;
    for (let next = firstChild[state] as number; next !== 0; next = sibling[next] as number) {
      if ((unitClass[next] as number) >= dense) continue;
      row ??=
        state === 0
          ? new Int32Array(dense)
          : (made[rowOf[fail[state] as number] as number] as Int32Array).slice();
      row[unitClass[next] as number] = next;
    }
    if (row === undefined && state !== 0) {
      rowOf[state] = rowOf[fail[state] as number] as number;
      continue;
    }
    rowOf[state] = made.length;
    made.push(row ?? new Int32Array(dense));
  }
  const rows = new Int32Array(made.length * dense);
  made.forEach((row, index) => {
    rows.set(row, index * dense);
  });
  return { rowOf, rows };
}

/**
 * Aho–Corasick over folded units: finds every word at once in one pass, in time linear in the text and what is found.
 * A word that begins or ends with a letter or digit is found only where no other letter or digit touches it.
 */
export function buildAutomaton(keywords: readonly Keyword[]): Scan {
  const trie = growTrie(keywords);
  const { classes, classCount, depth, firstEnd, nextEnd, table } = trie;
  const links = linkStates(trie);
  const { fail, output } = links;
  const { rowOf, rows } = denseRows(trie, links);

  const emit = (state: number, units: Uint16Array, length: number, end: number, hits: Hits): void => {
    const start = end - (depth[state] as number);
    if (start > 0 && isWord(units[start] as number) && isWord(units[start - 1] as number)) return;
    const touches = end < length && isWord(units[end - 1] as number) && isWord(units[end] as number);
    for (let number = firstEnd[state] as number; number !== -1; number = nextEnd[number] as number) {
      const { concept, open } = keywords[number] as Keyword;
      if (!touches) addHit(hits, concept, start, end);
      else if (open) {
        let to = end;
        while (to < length && isWord(units[to] as number)) to += 1;
        addHit(hits, concept, start, to);
      }
    }
  };
  const moveOn = (from: number, unitClass: number): number => {
    for (let state = from; ; state = fail[state] as number) {
      const slot = slotOf(table, state * classCount + unitClass);
      if (table.keys[slot] !== -1) return table.values[slot] as number;
      if (state === 0) return 0;
    }
  };

  return (units, length, hits) => {
    let state = 0;
    for (let i = 0; i < length; i += 1) {
      const unitClass = classes[units[i] as number] as number;
      if (unitClass === 0) {
        state = 0;
        continue;
      }
      state =
        unitClass < dense
          ? (rows[(rowOf[state] as number) * dense + unitClass] as number)
          : moveOn(state, unitClass);
      let out = firstEnd[state] === -1 ? (output[state] as number) : state;
      for (; out !== 0; out = output[out] as number) emit(out, units, length, i + 1, hits);
    }
  };
}
