/** A word to find; its number is its place in the list. */
export type Keyword = {
  /** Folded, as `foldText` gives it. */
  readonly text: string;
  /** Whether letters may follow: `arrest` finds arrested. */
  readonly open: boolean;
};

/** The words found: number and place, in folded units. Grown in place, since texts have thousands. */
export type Hits = { word: Int32Array; from: Int32Array; to: Int32Array; length: number };

type Scan = (units: Uint16Array, length: number, hits: Hits) => void;

const isWord = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

export function newHits(): Hits {
  return { word: new Int32Array(256), from: new Int32Array(256), to: new Int32Array(256), length: 0 };
}

function addHit(hits: Hits, word: number, from: number, to: number): void {
  if (hits.length === hits.word.length) {
    for (const key of ['word', 'from', 'to'] as const) {
      const grown = new Int32Array(hits.length * 2);
      grown.set(hits[key]);
      hits[key] = grown;
    }
  }
  hits.word[hits.length] = word;
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
  while (slots < most) slots *= 2;
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

/** The same trie with its states numbered breadth first: those near the root, where a text mostly is, then lie side by side. */
function renumber(trie: Trie): Trie {
  const { size, classCount, firstChild, sibling } = trie;
  const order = new Int32Array(size);
  let filled = 1;
  for (let at = 0; at < filled; at += 1) {
    for (let next = firstChild[order[at] as number] as number; next !== 0; next = sibling[next] as number) {
      order[filled] = next;
      filled += 1;
    }
  }
  const rank = new Int32Array(size);
  order.forEach((state, at) => {
    rank[state] = at;
  });
  const moved = (values: Int32Array) => Int32Array.from(order, (state) => values[state] as number);
  const renamed = (values: Int32Array) =>
    Int32Array.from(order, (state) => rank[values[state] as number] as number);
  const table = {
    keys: new Int32Array(trie.table.keys.length).fill(-1),
    values: new Int32Array(trie.table.keys.length),
    mask: trie.table.mask,
  };
  const made: Trie = {
    ...trie,
    table,
    firstChild: renamed(firstChild),
    sibling: renamed(sibling),
    unitClass: moved(trie.unitClass),
    depth: moved(trie.depth),
    firstEnd: moved(trie.firstEnd),
  };
  for (let state = 0; state < size; state += 1) {
    for (let next = made.firstChild[state] as number; next !== 0; next = made.sibling[next] as number) {
      const key = state * classCount + (made.unitClass[next] as number);
      const slot = slotOf(table, key);
      table.keys[slot] = key;
      table.values[slot] = next;
    }
  }
  return made;
}

type Links = { readonly fail: Int32Array; readonly output: Int32Array };

/** For each state the longest proper suffix that is a state, and the next state on that way at which a word ends. */
function linkStates(trie: Trie): Links {
  const { size, table, classCount, firstChild, sibling, unitClass, firstEnd } = trie;
  const fail = new Int32Array(size);
  const output = new Int32Array(size);
  // Breadth first is the order of the numbers.
  for (let state = 0; state < size; state += 1) {
    for (let next = firstChild[state] as number; next !== 0; next = sibling[next] as number) {
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
  return { fail, output };
}

/** For each state which classes have a move, folded to 32 bits: most looks into the table are spared by it. */
function maskMoves({ size, firstChild, sibling, unitClass }: Trie): Int32Array {
  const masks = new Int32Array(size);
  for (let state = 0; state < size; state += 1) {
    for (let next = firstChild[state] as number; next !== 0; next = sibling[next] as number)
      masks[state] = (masks[state] as number) | (1 << ((unitClass[next] as number) & 31));
  }
  return masks;
}

/**
 * Aho–Corasick over folded units: finds every word at once in one pass, in time linear in the text and what is found.
 * A word that begins or ends with a letter or digit is found only where no other letter or digit touches it.
 */
export function buildAutomaton(keywords: readonly Keyword[]): Scan {
  const trie = renumber(growTrie(keywords));
  const { classes, classCount, depth, firstEnd, nextEnd, table } = trie;
  const { fail, output } = linkStates(trie);
  const masks = maskMoves(trie);
  const root = new Int32Array(classCount);
  for (let next = trie.firstChild[0] as number; next !== 0; next = trie.sibling[next] as number)
    root[trie.unitClass[next] as number] = next;
  const open = Uint8Array.from(keywords, (one) => (one.open ? 1 : 0));
  /** The state itself where a word ends at it, else the next such on its way of suffixes; 0 for none. */
  const ending = Int32Array.from(output, (next, state) => (firstEnd[state] === -1 ? next : state));

  const emit = (state: number, units: Uint16Array, length: number, end: number, hits: Hits): void => {
    const start = end - (depth[state] as number);
    if (start > 0 && isWord(units[start] as number) && isWord(units[start - 1] as number)) return;
    const touches = end < length && isWord(units[end - 1] as number) && isWord(units[end] as number);
    for (let number = firstEnd[state] as number; number !== -1; number = nextEnd[number] as number) {
      if (!touches) addHit(hits, number, start, end);
      else if (open[number]) {
        let to = end;
        while (to < length && isWord(units[to] as number)) to += 1;
        addHit(hits, number, start, to);
      }
    }
  };
  const { keys, values, mask } = table;
  const moveOn = (from: number, unitClass: number, inWord: boolean): number => {
    const bit = 1 << (unitClass & 31);
    for (let state = from; state !== 0; state = fail[state] as number) {
      if (((masks[state] as number) & bit) === 0) continue;
      const key = state * classCount + unitClass;
      let slot = spread(key, mask);
      while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
      if (keys[slot] === key) return values[slot] as number;
    }
    // No word begins inside another.
    return inWord ? 0 : (root[unitClass] as number);
  };

  return (units, length, hits) => {
    let state = 0;
    let afterWord = false;
    for (let i = 0; i < length; i += 1) {
      const unit = units[i] as number;
      const isWordUnit = isWord(unit);
      const unitClass = classes[unit] as number;
      state = unitClass === 0 ? 0 : moveOn(state, unitClass, afterWord && isWordUnit);
      afterWord = isWordUnit;
      for (let out = ending[state] as number; out !== 0; out = output[out] as number)
        emit(out, units, length, i + 1, hits);
    }
  };
}
