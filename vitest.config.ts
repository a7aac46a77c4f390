import { defineConfig } from 'vitest/config';

/** What measures time has the machine to itself. */
const timed = [
  'tests/explorer/large.browser.test.ts',
  'tests/search/module.browser.test.ts',
  'tests/search/budget.browser.test.ts',
];

/** Projects that look at built sites, which are built once for all of them. */
const built = {
  globalSetup: ['tests/support/site.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // a slow machine takes a while to show things
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    // one project after the other
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/**/*.browser.test.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...built,
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          exclude: timed,
          maxWorkers: 2,
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...built,
          name: 'timed',
          include: timed,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
