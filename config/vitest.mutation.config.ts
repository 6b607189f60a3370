import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What stryker runs against each mutant: the unit tests and properties once, without projects, which it does not know. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.{test,test-prop}.ts'],
    exclude: ['test/{project,package,examples}/**'],
    setupFiles: ['test/random/set-seed.ts'],
    env: { TZ: 'UTC' },
  },
});
