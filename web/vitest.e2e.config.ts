import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    globalSetup: ['e2e/global.ts'],
    projects: [
      {
        test: {
          ...patience,
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/speed.test.ts'],
          // A worker keeps its server and its browser from file to file (e2e/shared.ts).
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // What measures time runs alone, when all else is done.
        test: { ...patience, name: 'speed', include: ['e2e/speed.test.ts'], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
