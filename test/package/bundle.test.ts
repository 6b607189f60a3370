import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as esbuild from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { localStandards, nationalStandards, programmeTargets, provinces } from '../../src/index.ts';
import { type Bundle, bundlers, bundleWithEsbuild } from './bundlers.ts';
import { entryPoints } from './entry-points.ts';

/** How what should not be there is recognised: by a file of a package, or by texts of our own data, which minifiers leave. */
interface Unwanted {
  readonly what: string;
  readonly file?: RegExp;
  readonly texts?: readonly string[];
  /** An import that does bring it. */
  readonly broughtBy: string;
}

const classifier = [
  `export { classifyHousehold, vn2022 } from 'chuan-ngheo';`,
  `export { classifyHousehold } from 'chuan-ngheo/classification'; export { vn2022 } from 'chuan-ngheo/standards';`,
];

const unwanted: readonly Unwanted[] = [
  { what: 'zod', file: /^zod\//, broughtBy: `export * from 'chuan-ngheo/schemas';` },
  {
    what: 'date-fns',
    file: /^@?date-fns\//,
    broughtBy: `export { completedYearsBetween } from 'chuan-ngheo/foundation';`,
  },
  { what: 'fraction.js', file: /^fraction\.js\//, broughtBy: `export { roundHalfUp } from 'chuan-ngheo/foundation';` },
  {
    what: 'another national standard',
    texts: nationalStandards.map(({ id }) => id).filter((id) => id !== 'vn-2022'),
    broughtBy: `export { vn2016 } from 'chuan-ngheo';`,
  },
  {
    what: 'a local standard',
    texts: localStandards.map(({ id }) => id),
    broughtBy: `export { hanoi2016 } from 'chuan-ngheo/standards';`,
  },
  {
    what: 'the provinces',
    texts: provinces.map(({ name }) => name).filter((name) => /^[ -~]+$/u.test(name)),
    broughtBy: `export { provincesAt } from 'chuan-ngheo';`,
  },
  {
    what: 'a target',
    texts: programmeTargets.map(({ id }) => id.replace(/\/.*/u, '')),
    broughtBy: `export { qd90Of2022 } from 'chuan-ngheo/targets';`,
  },
];

const traces = ({ code, files }: Bundle, { file, texts = [] }: Unwanted): string[] => [
  ...files.filter((name) => file?.test(name)),
  ...texts.filter((text) => ['"', "'", '`'].some((quote) => code.includes(`${quote}${text}${quote}`))),
];

describe.each(Object.entries(bundlers))('a bundle of %s', (_, bundle) => {
  it.each(classifier)('brings nothing unwanted by %s', async (code) => {
    const bundled = await bundle(code, inject('consumer'));
    expect(bundled.files).toEqual(['chuan-ngheo/dist/chunks/households.js', 'chuan-ngheo/dist/chunks/law.js']);
    expect(unwanted.flatMap((one) => traces(bundled, one))).toEqual([]);
  });

  it('would show it', async () => {
    const bundled = await bundle(unwanted.map(({ broughtBy }) => broughtBy).join('\n'), inject('consumer'));
    expect(unwanted.filter((one) => traces(bundled, one).length === 0)).toEqual([]);
  });
});

/** Makes the bundler disregard the promise that the files of this package do nothing when imported. */
const distrustSideEffects: esbuild.Plugin = {
  name: 'distrust-side-effects',
  setup(build) {
    build.onResolve({ filter: /^(?:chuan-ngheo|\.)/ }, async ({ path, pluginData, ...options }) => {
      const ours = options.importer.endsWith('/entry.mjs') || options.importer.includes('/node_modules/chuan-ngheo/');
      return ours && pluginData !== 'resolving'
        ? { ...(await build.resolve(path, { ...options, pluginData: 'resolving' })), sideEffects: true }
        : undefined;
    });
  },
};

describe('side effects', () => {
  const importing = async (entryPoint: string, plugins: esbuild.Plugin[]): Promise<string[]> => {
    const { files } = await bundleWithEsbuild(`import '${entryPoint}';`, inject('consumer'), { plugins });
    return files.filter((file) => file.startsWith('chuan-ngheo/'));
  };

  it.each(Object.entries(bundlers))(
    'importing every entry point for nothing leaves nothing in a bundle of %s',
    async (_, bundle) => {
      const code = entryPoints.map((entryPoint) => `import '${entryPoint}';`).join('\n');
      expect(await bundle(code, inject('consumer'))).toEqual({ code: '', files: [] });
    },
  );

  it.each(entryPoints.filter((name) => name !== 'chuan-ngheo/schemas'))(
    '%s does nothing when imported, whatever the manifest promises',
    async (entryPoint) => {
      expect(await importing(entryPoint, [distrustSideEffects])).toEqual([]);
    },
  );

  it('what a module does when imported would be seen', async () => {
    expect(await importing('chuan-ngheo/schemas', [distrustSideEffects])).not.toEqual([]);
  });
});

describe('an app in one language', () => {
  /** Names of the functions and data in a bundle that has kept them. */
  const namesIn = async (code: string): Promise<string[]> => {
    const bundled = await bundleWithEsbuild(code, inject('consumer'), { minify: false });
    return [...bundled.code.matchAll(/^(?:async )?(?:function\*?|var|class) (\w+)/gmu)].map(([, name = '']) => name);
  };
  const exportedFrom = (folder: string, name: RegExp): string[] =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        Array.from(readFileSync(join('src', folder, file), 'utf8').matchAll(name), ([, found]) => String(found)),
      );

  const one = `export { explain, vietnamese } from 'chuan-ngheo';`;
  const sentences = exportedFrom('language/sentences', /^export function ((?!class)\w+Sentences)\b/gmu);
  const standards = exportedFrom('law/standards', /^export const (\w+)\b/gmu);

  it.each(Object.entries(bundlers))('holds nothing of the other in a bundle of %s', async (_, bundle) => {
    const { files } = await bundle(one, inject('consumer'));
    expect(files.filter((name) => name.includes('/language/'))).toEqual([
      'chuan-ngheo/dist/language/vietnamese/index.js',
    ]);
  });

  it('holds no standard', async () => {
    expect((await namesIn(one)).filter((name) => standards.includes(name))).toEqual([]);
    expect(
      (await namesIn(`export { vn2016 } from 'chuan-ngheo';`)).filter((name) => standards.includes(name)),
    ).not.toEqual([]);
  });

  it('holds only the sentences that it names', async () => {
    const few = await namesIn(`export { explain, vietnameseClassification } from 'chuan-ngheo';`);
    expect(few.filter((name) => sentences.includes(name))).toEqual([]);
    expect((await namesIn(one)).filter((name) => sentences.includes(name)).length).toBeGreaterThan(5);
  });
});
