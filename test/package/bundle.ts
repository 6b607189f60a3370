import * as esbuild from 'esbuild';
import { inject } from 'vitest';

/** The bundle of an application that installed the package. */
export interface Bundle {
  /** Files of which something is left in it, relative to `node_modules`. */
  readonly files: readonly string[];
}

/** Makes the bundler disregard the promise that the files of this package do nothing when imported. */
const distrustSideEffects: esbuild.Plugin = {
  name: 'distrust-side-effects',
  setup(build) {
    build.onResolve({ filter: /^(?:chuan-ngheo|\.)/ }, async ({ path, pluginData, ...options }) => {
      const ours = options.importer === '<stdin>' || options.importer.includes('/node_modules/chuan-ngheo/');
      return ours && pluginData !== 'resolving'
        ? { ...(await build.resolve(path, { ...options, pluginData: 'resolving' })), sideEffects: true }
        : undefined;
    });
  },
};

/** Bundles the code of an application. */
export async function bundle(code: string, trustSideEffects = true): Promise<Bundle> {
  const { metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: inject('consumer') },
    absWorkingDir: inject('consumer'),
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    plugins: trustSideEffects ? [] : [distrustSideEffects],
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return {
    files: Object.entries(output?.inputs ?? {})
      .filter(([file, { bytesInOutput }]) => file.startsWith('node_modules/') && bytesInOutput > 0)
      .map(([file]) => file.replace('node_modules/', ''))
      .sort(),
  };
}
