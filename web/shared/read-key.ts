/** What of a keyboard event a shortcut needs, so that reading it is a plain function. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** The name of a key press: "j", "Enter", "?", "mod+Enter" (Ctrl, or ⌘ on a Mac); null where none of ours can be meant. */
export function readKey(press: KeyPress): string | null {
  // While a Chinese input method composes, every key belongs to it.
  if (press.isComposing || press.key === 'Process') return null;
  if (press.altKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return press.ctrlKey || press.metaKey ? `mod+${key}` : key;
}

/** Whether a key is a letter, digit or sign on its own: such keys belong to a field while one is typed in. */
export function isPlainKey(name: string): boolean {
  return [...name].length === 1;
}
