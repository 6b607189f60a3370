import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file))
  .sort();

/** Files of nothing but types leave an empty module behind, which nobody would import. */
const exportsValues = (file: string): boolean =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code !== '';

/** Entry points: the root, every room, and every language, which an app may load by itself. */
const entryPoints = sources.filter((file) =>
  /^src\/(?:[^/]+\/|language\/(?:english|vietnamese)\/)?index\.ts$/.test(file),
);

/**
 * One output file for each source file. Both formats then have one error class for all entry points, a small import
 * never drags in the tables of another standard, and a stack trace names the file of the source.
 */
const mirrorSources: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'mirror-sources',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, extension), external: true },
    );
  },
};

export default defineConfig({
  entry: sources.filter(exportsValues),
  format: ['esm', 'cjs'],
  target: 'es2022',
  clean: true,
  splitting: false,
  treeshake: true,
  esbuildPlugins: [mirrorSources],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  dts: {
    entry: entryPoints,
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
