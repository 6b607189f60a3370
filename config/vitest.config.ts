import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { timeZones } from './time-zones.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const unitProjects = timeZones.map(
  (timeZone): TestProjectInlineConfiguration => ({
    extends: true,
    test: {
      name: timeZone === 'UTC' ? 'unit' : `unit@${timeZone}`,
      include: ['test/**/*.test.ts'],
      exclude: ['test/{package,examples}/**', 'test/project/!(time-zones).test.ts'],
      env: { TZ: timeZone },
      provide: { timeZone },
    },
  }),
);

export default defineConfig({
  root,
  test: {
    root,
    // Threads share the time zone of their process, so each worker is a process.
    pool: 'forks',
    maxWorkers: 2,
    // The source keeps no state, so test files of a project may share a worker.
    isolate: false,
    // A limit for what hangs, not for what is slow on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // `.ci/run` reads its last line from the reports.
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: 'reports/tests.json',
    projects: [
      ...unitProjects,
      {
        extends: true,
        test: { name: 'properties', include: ['test/**/*.test-prop.ts'], setupFiles: ['test/random/set-seed.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
        },
      },
      // The repository about itself, the packed package and the examples: slow, and the same in every time zone.
      {
        extends: true,
        test: {
          name: 'project',
          include: ['test/project/**/*.test.ts'],
          exclude: ['test/project/time-zones.test.ts'],
        },
      },
      { extends: true, test: { name: 'examples', include: ['test/examples/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'reports/coverage',
      reporter: [['text', { maxCols: 120 }], 'html'],
      skipFull: true,
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    timeZone: string;
  }
}
