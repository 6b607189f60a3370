import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transform } from 'esbuild';
import { type OutputOptions, type Plugin, type RollupOptions, rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { chunks } from './chunks.ts';
import { entryFolders } from './entry-points.ts';

/** The chunk that holds a module of `src`; none for what is in its entry point. */
function chunkOf(id: string): string | undefined {
  const file = relative('src', id);
  if (file.endsWith('index.ts') && entryFolders.includes(dirname(file))) {
    return undefined;
  }
  for (let place = file; ; place = dirname(place)) {
    const [name] = Object.entries(chunks).find(([, places]) => places.includes(place)) ?? [];
    if (name !== undefined || entryFolders.includes(place)) {
      return name;
    }
  }
}

const typescript: Plugin = {
  name: 'typescript',
  async transform(source, sourcefile) {
    const { code } = await transform(source, { sourcefile, loader: 'ts', target: 'es2022', charset: 'utf8' });
    return { code };
  },
};

const input: RollupOptions = {
  input: Object.fromEntries(entryFolders.map((folder) => [join(folder, 'index'), join('src', folder, 'index.ts')])),
  external: /^[^./]/,
  treeshake: { moduleSideEffects: false },
  // A circle of chunks, above all: there may be one where there is none between files.
  onLog(_level, { message }) {
    throw new Error(message);
  },
};

const output = (extension: string, options: OutputOptions): OutputOptions => ({
  dir: 'dist',
  entryFileNames: `[name].${extension}`,
  chunkFileNames({ name, moduleIds }) {
    if (!Object.hasOwn(chunks, name)) {
      throw new Error(`config/chunks.ts has no place for ${moduleIds.map((id) => relative('.', id)).join(', ')}`);
    }
    return `chunks/[name].${extension}`;
  },
  manualChunks: chunkOf,
  hoistTransitiveImports: false,
  minifyInternalExports: false,
  generatedCode: { preset: 'es2015', symbols: false },
  ...options,
});

async function write(plugins: Plugin[], outputs: readonly OutputOptions[]): Promise<void> {
  const bundle = await rollup({ ...input, plugins });
  for (const options of outputs) {
    await bundle.write(options);
  }
  await bundle.close();
}

rmSync('dist', { recursive: true, force: true });
await write([typescript], [output('js', { format: 'es' }), output('cjs', { format: 'cjs', esModule: false })]);
await write([dts({ tsconfig: 'tsconfig.json' })], [output('d.ts', {}), output('d.cts', {})]);
