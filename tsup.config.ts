import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `src/${entry.name}/index.ts`);

export default defineConfig({
  // Every file is an entry, so that shared code lands in shared chunks: one error class for all entry points,
  // and a small import never drags in the tables of another standard.
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  splitting: true,
  clean: true,
  target: 'es2022',
  treeshake: false,
  // Declaration bundling takes no globs.
  dts: {
    entry: ['src/index.ts', ...rooms],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
