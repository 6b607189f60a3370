import { readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { chunks } from './config/chunks.ts';
import { entryFolders } from './config/entry-points.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** The entry point that is a file of `src`, as its folder: `units` of `units/index.ts`. */
const entryOf = (file: string): string | undefined =>
  file.endsWith('index.ts') && entryFolders.includes(dirname(file)) ? dirname(file) : undefined;

/** The chunk that holds a file of `src`; none for what is in the entry point of its folder. */
function chunkOf(file: string): string | undefined {
  for (let place = file; place !== '.'; place = dirname(place)) {
    const [name] = Object.entries(chunks).find(([, places]) => places.includes(place)) ?? [];
    if (name !== undefined || entryFolders.includes(place)) {
      return name;
    }
  }
  return undefined;
}

/** A chunk exports what the files export that it holds. The entry points export by name what their `index.ts` does. */
const sourceOf = (chunk: string): string =>
  sources
    .filter((file) => chunkOf(file) === chunk && entryOf(file) === undefined)
    .map((file) => `export * from './src/${file}';`)
    .join('\n');

/** Leaves what is in another file of `dist` to that file, so that nothing stands in two of them. */
const shareChunks: Plugin = {
  name: 'share-chunks',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    const entryPoints = build.initialOptions.entryPoints as Record<string, string>;
    for (const chunk of Object.keys(chunks)) {
      entryPoints[`chunks/${chunk}`] = `chunk:${chunk}`;
    }
    build.onResolve({ filter: /^chunk:/ }, ({ path }) => ({ path, namespace: 'chunk' }));
    build.onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({
      contents: sourceOf(path.replace('chunk:', '')),
      resolveDir: '.',
      loader: 'ts',
    }));
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ importer, kind, namespace, path, resolveDir }) => {
      if (kind === 'entry-point' || namespace === 'chunk') {
        return undefined;
      }
      const from = relative('src', importer).replaceAll(sep, '/');
      const to = relative('src', join(resolveDir, path)).replaceAll(sep, '/');
      const [entryFrom, entryTo] = [entryOf(from), entryOf(to)];
      const [chunkFrom, chunkTo] = [entryFrom === undefined ? chunkOf(from) : undefined, chunkOf(to)];
      const folder = chunkFrom === undefined ? folderOfEntry(from) : 'chunks';
      const isTogether =
        chunkFrom === undefined
          ? chunkTo === undefined && entryTo === undefined && folderOfEntry(to) === folder
          : chunkFrom === chunkTo;
      if (isTogether) {
        return undefined;
      }
      if (entryTo === undefined && chunkTo === undefined) {
        throw new Error(`config/chunks.ts has no place for ${to}, which ${from} shares`);
      }
      const output = entryTo === undefined ? `chunks/${String(chunkTo)}` : posix.join(entryTo, 'index');
      const target = posix.relative(folder, output);
      return { path: `${target.startsWith('.') ? '' : './'}${target}${extension}`, external: true };
    });
  },
};

/** The folder in `dist` of the entry point that a file belongs to. */
function folderOfEntry(file: string): string {
  let folder = dirname(file);
  while (!entryFolders.includes(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

export default defineConfig({
  entry: Object.fromEntries(
    entryFolders.map((folder) => [posix.join(folder, 'index'), posix.join('src', folder, 'index.ts')]),
  ),
  format: ['esm', 'cjs'],
  target: 'es2022',
  clean: true,
  splitting: false,
  // Rollup goes over each file after esbuild, and writes CommonJS without helpers and without `__esModule`.
  treeshake: true,
  esbuildPlugins: [shareChunks],
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
