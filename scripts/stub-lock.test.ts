import { expect, test } from 'vitest';
import { type Lock, stubLock } from './stub-lock.mjs';

const lockOf = (binaries: Record<string, string>, more: Lock['packages'] = {}): Lock => ({
  packages: {
    '': { name: 'root' },
    'node_modules/tool': { version: '2.0.0', optionalDependencies: binaries },
    ...more,
  },
});

test('a binary that the registry lacked gets a stub for its platform only, without an integrity', () => {
  const lock = lockOf({
    '@tool/cli-linux-arm64-musl': '2.0.0',
    'tool-darwin-x64': '2.0.0',
    'tool-win32-x64-msvc': '^2.0.0',
  });
  expect(stubLock(lock)).toHaveLength(3);
  expect(lock.packages['node_modules/@tool/cli-linux-arm64-musl']).toEqual({
    version: '2.0.0',
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  });
  expect(lock.packages['node_modules/tool-win32-x64-msvc']).toMatchObject({
    version: '2.0.0',
    os: ['win32'],
    cpu: ['x64'],
  });
});

test('what the lock holds already, beside its parent or above, is left as it is', () => {
  const held = { version: '2.0.0', integrity: 'sha512-x', optional: true };
  const above = lockOf({ 'tool-linux-x64': '2.0.0' }, { 'node_modules/tool-linux-x64': held });
  const beside = lockOf(
    { 'tool-linux-x64': '2.0.0' },
    { 'node_modules/tool/node_modules/tool-linux-x64': held },
  );
  expect(stubLock(above)).toEqual([]);
  expect(stubLock(beside)).toEqual([]);
});

test('a package whose name says no platform is refused: its stub would be installed everywhere', () => {
  expect(() => stubLock(lockOf({ 'tool-native': '2.0.0' }))).toThrow(/no platform/);
});
