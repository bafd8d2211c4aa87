import { useEffect, useRef, useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';
import { isPlainKey, readKey } from './read-key.ts';

/** An act that a key does. Without a label it is not listed (a second key of the same act). */
export interface KeyAct {
  readonly key: string;
  readonly label?: string;
  /** Keys that stand together in the list, e.g. J and K. */
  readonly shown?: readonly string[];
  readonly run: () => void;
  /** Also while a field is typed in (only for keys that no field needs, such as mod+Enter). */
  readonly inFields?: boolean;
  /** Shown in the map but not in the bar. */
  readonly quiet?: boolean;
}

interface Layer {
  readonly id: symbol;
  readonly exclusive: boolean;
  readonly acts: readonly KeyAct[];
}

let layers: readonly Layer[] = [];
const listeners = new Set<() => void>();

function setLayers(next: readonly Layer[]): void {
  layers = next;
  for (const tell of listeners) tell();
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Enter and Space belong to a button or link that has the focus. */
function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('button, a[href], [role="button"], summary') !== null
  );
}

function reachable(): readonly Layer[] {
  const lastExclusive = layers.map((layer) => layer.exclusive).lastIndexOf(true);
  return lastExclusive < 0 ? layers : layers.slice(lastExclusive);
}

/** Listens once for the whole page. The newest layer answers first; an exclusive one (a dialog) hides what is below. */
export function useKeyListener(): void {
  const { letterKeys } = usePreferences();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = readKey(event);
      if (name === null || event.defaultPrevented) return;
      if (isPlainKey(name) && !letterKeys) return;
      if ((name === 'Enter' || name === ' ') && isPressable(event.target)) return;
      const typing = isField(event.target);
      for (const layer of [...reachable()].reverse()) {
        const act = layer.acts.find((one) => one.key === name && (!typing || one.inFields === true));
        if (act === undefined) continue;
        event.preventDefault();
        act.run();
        return;
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letterKeys]);
}

/** Gives keys to acts while the component is there. */
export function useKeys(acts: readonly KeyAct[], exclusive = false): void {
  const id = useRef(Symbol('keys'));
  const shape = acts.map((act) => `${act.key}|${act.label ?? ''}`).join('\n');
  const newest = useRef(acts);
  useEffect(() => {
    newest.current = acts;
  });
  // The place among the layers is kept for as long as the component is there: a page that draws again stays below a dialog.
  useEffect(() => {
    const own = id.current;
    setLayers([...layers, { id: own, exclusive, acts: [] }]);
    return () => setLayers(layers.filter((layer) => layer.id !== own));
  }, [exclusive]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: set again only when keys or labels change; what they run is looked up when pressed.
  useEffect(() => {
    const held = acts.map((act, index) => ({ ...act, run: () => newest.current[index]?.run() }));
    setLayers(layers.map((layer) => (layer.id === id.current ? { ...layer, acts: held } : layer)));
  }, [shape, exclusive]);
}

/** The acts that keys do now, for the bar and the map. */
export function useKeyActs(): readonly KeyAct[] {
  const seen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => layers,
  );
  void seen;
  return reachable()
    .flatMap((layer) => layer.acts)
    .filter((act) => act.label !== undefined);
}
