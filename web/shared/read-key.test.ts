import { expect, test } from 'vitest';
import { isPlainKey, readKey } from './read-key.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false };

test('a letter means the same whether the shift lock is on or not', () => {
  expect(readKey({ ...plain, key: 'J' })).toBe('j');
  expect(readKey({ ...plain, key: '?' })).toBe('?');
});

test('Ctrl and ⌘ are the same key', () => {
  expect(readKey({ ...plain, key: 'Enter', ctrlKey: true })).toBe('mod+Enter');
  expect(readKey({ ...plain, key: 'Enter', metaKey: true })).toBe('mod+Enter');
});

test('while a Chinese input method composes no shortcut is meant', () => {
  expect(readKey({ ...plain, key: 'c', isComposing: true })).toBeNull();
  expect(readKey({ ...plain, key: 'Process' })).toBeNull();
});

test('Alt belongs to the browser and to the system', () => {
  expect(readKey({ ...plain, key: 'c', altKey: true })).toBeNull();
});

test('a single sign belongs to the field that is typed in', () => {
  expect(['j', '?', '1'].every(isPlainKey)).toBe(true);
  expect(['Enter', 'mod+Enter', 'Escape'].some(isPlainKey)).toBe(false);
});
