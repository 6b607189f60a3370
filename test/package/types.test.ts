import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { entryPoints } from './entry-points.ts';

const use = `
const decided: Classification = classifyHousehold({ area: 'urban', monthlyIncomePerCapita: 1_900_000, deprivations: ['nutrition'] }, vn2022);
export const poor: boolean = decided.decided && decided.class === 'poor';
// @ts-expect-error an indicator that the standard does not have
classifyHousehold({ area: 'urban', monthlyIncomePerCapita: 1_900_000, deprivations: ['waste-treatment'] }, vn2022);
// @ts-expect-error an area that the standard does not have
classifyHousehold({ area: 'rural-plain', monthlyIncomePerCapita: 1_900_000, deprivations: ['nutrition'] }, vn2022);
`;
const imports = `import { type Classification, classifyHousehold, vn2022 } from 'chuan-ngheo';`;
const plain = entryPoints.filter((name) => name !== 'chuan-ngheo/schemas');
const schemas = ['chuan-ngheo/schemas'];

const imported = (names: readonly string[]): string =>
  names.map((name, index) => `export * as entry${String(index)} from '${name}';`).join('\n');
const required = (names: readonly string[]): string =>
  names
    .map((name, index) => `import entry${String(index)} = require('${name}');\nexport { entry${String(index)} };`)
    .join('\n');

/** Type-checks sources with the strictest options, declaration files included, and returns what the compiler says. */
function typeCheck(
  compiler: string,
  folder: string,
  sources: Record<string, string>,
  options: Record<string, string | string[]>,
): string {
  const path = join(inject('consumer'), `${folder}-${compiler}`);
  mkdirSync(path);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  };
  writeFileSync(
    join(path, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: false, ...options } }),
  );
  for (const [name, source] of Object.entries(sources)) {
    writeFileSync(join(path, name), source);
  }
  return spawnSync(process.execPath, [resolve('node_modules', compiler, 'bin/tsc'), '-p', path], { encoding: 'utf8' })
    .stdout;
}

const node16 = { module: 'node16' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };
// The types of zod name URL, which is a browser's or Node's.
const browser = { lib: ['es2022', 'dom'] };

describe.each([
  ['the compiler of this project', 'typescript'],
  ['the oldest that is supported', 'typescript-5.4'],
])('with %s', (_, compiler) => {
  it('Node consumers type-check, as ES modules and as CommonJS, without the types of Node or of a browser', () => {
    const sources = {
      'esm.mts': `${imports}\n${imported(plain)}\n${use}`,
      'cjs.cts': `${imports}\n${required(plain)}\n${use}`,
    };
    expect(typeCheck(compiler, 'node', sources, node16)).toBe('');
  });

  it('consumers of the schemas type-check, as ES modules and as CommonJS', () => {
    const sources = { 'esm.mts': imported(schemas), 'cjs.cts': required(schemas) };
    expect(typeCheck(compiler, 'schemas', sources, { ...node16, ...browser })).toBe('');
  });

  it('bundler consumers type-check', () => {
    const source = `${imports}\n${imported(entryPoints)}\n${use}`;
    expect(typeCheck(compiler, 'bundler', { 'index.ts': source }, { ...bundler, ...browser })).toBe('');
  });

  it('a consumer that does not type-check is reported', () => {
    const source = `${imports}\nclassifyHousehold({ area: 'suburban' }, vn2022);`;
    expect(typeCheck(compiler, 'wrong', { 'index.mts': source }, node16)).toContain('index.mts(2,');
  });
});
