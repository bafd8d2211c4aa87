import { defineConfig } from 'vitest/config';

/** What is about the embedded server itself is tried on the major that users get, not a second time on the older one. */
const olderMajor = process.env.DULY_TEST_PG === '15' ? ['server/db/embedded/**'] : [];
const everywhere = ['**/node_modules/**', '**/dist/**', '**/.bootstrap/**'];

// Three floors: pure needs nothing, pg a real PostgreSQL, e2e a built web app and a browser besides.
// Two workers, because the machines that this must be quick on have two cores.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...everywhere, '**/*.pg.test.ts', '**/*.e2e.test.ts'],
          // Nothing pure touches the world, so files may share a worker: half of the time was isolation.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          // Far above what any test needs: a machine that is busy with something else is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pg',
          include: ['**/*.pg.test.ts'],
          exclude: [...everywhere, ...olderMajor],
          globalSetup: ['server/db/testing/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['**/*.e2e.test.ts'],
          exclude: everywhere,
          globalSetup: ['server/db/testing/global-setup.ts', 'checks/browser/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
