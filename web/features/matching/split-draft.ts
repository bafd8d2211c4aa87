/** Parts that a clerk puts together: minor units by item, and the account that takes the rest. */
export interface SplitDraft {
  readonly parts: ReadonlyMap<string, string>;
  readonly restAccount: string | null;
}

export const emptySplit: SplitDraft = { parts: new Map(), restAccount: null };

/** What is left of `rest` beside the parts; negative when they are too much. */
export function leftOf(rest: string, draft: SplitDraft): bigint {
  let left = BigInt(rest);
  for (const minor of draft.parts.values()) left -= BigInt(minor);
  return left;
}

/** Takes an item in with as much as it owes and the line has, or out again. */
export function toggleItem(
  draft: SplitDraft,
  rest: string,
  item: { itemId: string; openMinor: string },
): SplitDraft {
  const parts = new Map(draft.parts);
  if (parts.delete(item.itemId)) return { ...draft, parts };
  const left = leftOf(rest, draft);
  const open = BigInt(item.openMinor);
  const minor = open < left ? open : left;
  if (minor > 0n) parts.set(item.itemId, `${minor}`);
  return { ...draft, parts };
}

/** Sets a part to what was typed; null (no sum) takes it out. */
export function setPart(draft: SplitDraft, itemId: string, minor: string | null): SplitDraft {
  const parts = new Map(draft.parts);
  if (minor === null) parts.delete(itemId);
  else parts.set(itemId, minor);
  return { ...draft, parts };
}
