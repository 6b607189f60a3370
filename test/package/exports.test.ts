import { posix, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { entryFolders } from '../../config/entry-points.ts';
import { entryPoints } from './entry-points.ts';
import { runInConsumer } from './run-in-consumer.ts';

/** What an export is: its kind, and for data the value itself. */
type Exports = Record<string, unknown>;

const loaded = runInConsumer(
  'load.mjs',
  `
  import { createRequire } from 'node:module';
  const require = createRequire(import.meta.url);
  const show = (exports, data) =>
    Object.fromEntries(
      Object.getOwnPropertyNames(exports)
        .sort()
        .map((name) => [name, typeof exports[name] === 'function' || !data ? typeof exports[name] : exports[name]]),
    );
  const loaded = {};
  for (const entryPoint of ${JSON.stringify(entryPoints)}) {
    // The schemas are objects of zod, each build with its own.
    const data = entryPoint !== 'chuan-ngheo/schemas';
    loaded[entryPoint] = { esm: show(await import(entryPoint), data), cjs: show(require(entryPoint), data) };
  }
  console.log(JSON.stringify(loaded));
  `,
) as Record<string, { esm: Exports; cjs: Exports }>;

const namesOf = (entryPoint: string): string[] => Object.keys(loaded[entryPoint]?.esm ?? {});

describe('entry points', () => {
  it('are the root and every room', () => {
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [...entryPoints.map((name) => name.replace('chuan-ngheo', '.')), './package.json'].sort(),
    );
  });

  it.each(entryPoints)('%s gives ES modules and CommonJS the same names, kinds and data', (entryPoint) => {
    expect(namesOf(entryPoint)).not.toEqual([]);
    expect(loaded[entryPoint]?.cjs).toEqual(loaded[entryPoint]?.esm);
  });

  it.each(entryFolders)('%s gives what its index exports, and nothing of what it shares inside', async (folder) => {
    const source = (await import(resolve('src', folder, 'index.ts'))) as object;
    expect(namesOf(posix.join('chuan-ngheo', folder))).toEqual(Object.keys(source).sort());
  });
});

describe('tarball', () => {
  it('holds the build and what a reader needs, nothing else', () => {
    const besides = inject('packedFiles').filter(
      (file) => !/^(?:dist\/[\w/-]+\.(?:js|cjs|d\.ts|d\.cts)|docs\/guides\/[\w/.-]+\.(?:md|svg))$/.test(file),
    );
    expect(besides.sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.vi.md',
      'package.json',
    ]);
  });

  it('holds few JavaScript files', () => {
    const scripts = inject('packedFiles').filter((file) => /\.(?:c|m)?js$/.test(file));
    expect(scripts.length).toBeLessThanOrEqual(60);
  });
});
