import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import webpack from 'webpack';

/** The minified bundle of an application. */
export interface Bundle {
  readonly code: string;
  /** Files of packages of which something is left in it, from their last `node_modules` on, or from the folder of the application. */
  readonly files: readonly string[];
}

/** Bundles the code of an application in a folder, as its developer does who sets nothing but what has to be set. */
export type Bundler = (code: string, folder: string) => Promise<Bundle>;

const named = (files: readonly string[], folder: string, output: string): string[] =>
  files
    .map((file) => resolve(folder, file))
    .filter((file) => !file.startsWith(output))
    .map((file) => file.replace(/^.*\/node_modules\//u, '').replace(`${resolve(folder)}/`, ''))
    .sort();

/** Gives the code a file in the folder, where its imports are found, and takes the file away. */
async function bundleFile(
  code: string,
  folder: string,
  bundle: (entry: string, output: string) => Promise<Bundle>,
): Promise<Bundle> {
  const output = await mkdtemp(join(resolve(folder), 'bundle-'));
  try {
    const entry = join(output, 'entry.mjs');
    await writeFile(entry, code);
    const { code: bundled, files } = await bundle(entry, output);
    return { code: bundled, files: named(files, folder, output) };
  } finally {
    await rm(output, { recursive: true });
  }
}

/** Bundles with esbuild, with other options where a test asks more of it. */
export const bundleWithEsbuild = (
  code: string,
  folder: string,
  options: Pick<esbuild.BuildOptions, 'minify' | 'plugins'> = {},
): Promise<Bundle> =>
  bundleFile(code, folder, async (entry) => {
    const { metafile, outputFiles } = await esbuild.build({
      entryPoints: [entry],
      absWorkingDir: resolve(folder),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
      metafile: true,
      minify: true,
      write: false,
      ...options,
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    return {
      code: outputFiles.map(({ text }) => text).join(''),
      files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
    };
  });

const bundleWithRollup: Bundler = (code, folder) =>
  bundleFile(code, folder, async (entry) => {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()], logLevel: 'silent' });
    const [{ code: whole, modules }] = (await bundle.generate({ format: 'es' })).output;
    await bundle.close();
    const left = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
    return { code: (await minify(whole, { module: true })).code ?? '', files: left.map(([file]) => file) };
  });

const bundleWithWebpack: Bundler = (code, folder) =>
  bundleFile(code, folder, async (entry, path) => {
    const compiler = webpack({
      mode: 'production',
      context: resolve(folder),
      entry,
      experiments: { outputModule: true },
      output: { path, filename: 'bundle.mjs', library: { type: 'module' } },
      performance: false,
    });
    const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
      compiler.run((error, result) => {
        if (error) {
          fail(error);
        } else {
          done(result);
        }
      });
    });
    if (!stats || stats.hasErrors()) {
      throw new Error(stats?.toString());
    }
    const all = {
      all: false,
      modules: true,
      nestedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
    };
    const modules = stats.toJson(all).modules ?? [];
    return {
      code: await readFile(join(path, 'bundle.mjs'), 'utf8'),
      files: modules
        .flatMap((module) => [module, ...(module.modules ?? [])])
        .flatMap((module) => module.nameForCondition ?? []),
    };
  });

/** The bundlers that the ceilings are measured in. */
export const bundlers: Readonly<Record<'esbuild' | 'rollup' | 'webpack', Bundler>> = {
  esbuild: bundleWithEsbuild,
  rollup: bundleWithRollup,
  webpack: bundleWithWebpack,
};
