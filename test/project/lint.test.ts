import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's rules, without those that need types: a snippet belongs to no program. */
const eslint = new ESLint({
  overrideConfigFile: 'config/eslint.config.js',
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

async function rulesBrokenBy(code: string, filePath = 'src/measures/example.ts'): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe('the source is pure', () => {
  it.each([
    ['no-restricted-syntax', 'Date.now();'],
    ['no-restricted-syntax', 'new Date();'],
    ['no-restricted-syntax', 'new UTCDate();'],
    ['no-restricted-syntax', 'Date();'],
    ['no-restricted-syntax', 'Math.random();'],
    ['no-restricted-syntax', '(0).toLocaleString();'],
    ['no-restricted-syntax', "'a'.toLocaleUpperCase();"],
    ['no-restricted-syntax', "'a'.localeCompare('b');"],
    ['no-restricted-syntax', 'date.getTimezoneOffset();'],
    ['no-restricted-globals', 'console.log();'],
    ['no-restricted-globals', 'process.exit();'],
    ['no-restricted-globals', "fetch('');"],
    ['no-restricted-globals', 'new Intl.NumberFormat();'],
    ['no-restricted-globals', 'globalThis.console.log();'],
  ])('%s refuses %s', async (rule, code) => {
    expect(await rulesBrokenBy(code)).toEqual([rule]);
  });

  it.each(["new Date('2024-01-15');", 'new UTCDate(0);', 'Math.floor(1.5);', "'a'.toLowerCase();"])(
    '%s is allowed',
    async (code) => {
      expect(await rulesBrokenBy(code)).toEqual([]);
    },
  );

  it('tests may look at the clock', async () => {
    expect(await rulesBrokenBy('new Date();', 'test/measures/example.ts')).toEqual([]);
  });
});

describe('the source takes lists of any length', () => {
  it.each(['Math.min(...list);', 'Math.max(0, ...list);', 'list.push(...others);', 'list.unshift(...others);'])(
    'no-restricted-syntax refuses %s',
    async (code) => {
      expect(await rulesBrokenBy(code)).toEqual(['no-restricted-syntax']);
    },
  );

  it.each(['Math.min(1, 2);', 'list.push(1);', 'call(...list);', 'list.concat([...others]);'])(
    '%s is allowed',
    async (code) => {
      expect(await rulesBrokenBy(code)).toEqual([]);
    },
  );

  it('tests may spread', async () => {
    expect(await rulesBrokenBy('Math.min(...list);', 'test/measures/example.ts')).toEqual([]);
  });
});

describe('no key from outside is written to an object', () => {
  /** With types, by which lists are told from other objects; they belong to a file of the program. */
  const typed = new ESLint({
    overrideConfigFile: 'config/eslint.config.js',
    // Where `CI` is set, the parser takes the files for unchanging and would read the snippet's types from the file on the disk.
    overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
  });
  const refusalsOf = async (code: string): Promise<number> => {
    const [result] = await typed.lintText(`export function write(${code}\n}`, {
      filePath: 'src/foundation/input/own.ts',
    });
    const messages = result?.messages ?? [];
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    return messages.filter(({ ruleId }) => ruleId === 'local/no-foreign-key').length;
  };

  it.each([
    'o: Record<string, number>, k: string): void { o[k] = 1;',
    'o: Record<string, number>, k: string): void { o[k] += 1;',
    'o: Record<string, number>, k: string): void { o[k]++;',
    'o: Record<string, number>, k: string): void { o[`${k}s`] ??= 1;',
    'o: Record<string, Record<string, number>>, k: string): void { o[k]![k] = 1;',
    'o: Record<string, { n: number }>, k: string): void { [o[k]] = [{ n: 1 }];',
    'o: Record<string, number>, k: string): void { ({ n: o[k] } = { n: 1 });',
    'o: Record<string, number>, k: string): void { for (o[k] of [1]) {}',
    'o: Record<string, string>, k: string): void { for (o[k] in {}) {}',
    'o: number[], k: string): void { (o as unknown as Record<string, number>)[k] = 1;',
    'o: Record<number, number>, k: number): void { o[k] = 1;',
    'o: any, k: any): void { o[k] = 1;',
  ])('%s is refused', async (code) => {
    expect(await refusalsOf(code)).toBe(1);
  });

  it.each([
    'o: number[], k: number): void { o[k] = 1;',
    'o: number[][], k: number): void { o[k]![k] += 1;',
    'o: Uint32Array, k: number): void { o[k] = 1;',
    'o: { n: number }): void { o.n = 1;',
    "o: { n: number }): void { o['n'] = 1;",
    'o: Map<string, number>, k: string): void { o.set(k, 1);',
    'k: string): unknown { return Object.fromEntries([[k, 1]]);',
    'k: string): unknown { return { [k]: 1 };',
    'o: Record<string, number>, k: string): unknown { return o[k];',
  ])('%s is allowed', async (code) => {
    expect(await refusalsOf(code)).toBe(0);
  });

  it('refuses all of them where no types tell', async () => {
    expect(await rulesBrokenBy('o[k] = 1;')).toEqual(['local/no-foreign-key']);
    expect(await rulesBrokenBy("o['n'] = 1; o.n = 1;")).toEqual([]);
  });

  it('tests may write what they like', async () => {
    expect(await rulesBrokenBy('o[k] = 1;', 'test/measures/example.ts')).toEqual([]);
  });
});

describe('the source is documented', () => {
  it.each([
    'export function rate(): void {}',
    'export const rate = 1;',
    'export interface Rate {}',
    'export type Rate = number;',
    'export class Rate { value = 1 }',
  ])('jsdoc/require-jsdoc refuses %s', async (code) => {
    expect(await rulesBrokenBy(code)).toContain('jsdoc/require-jsdoc');
    expect(await rulesBrokenBy(`/** A rate. */\n${code}`)).not.toContain('jsdoc/require-jsdoc');
  });

  it.each([
    ['jsdoc/require-description', '/** @returns nothing */\nexport function rate(): void { return; }'],
    [
      'jsdoc/check-param-names',
      '/** A rate.\n * @param other - the other\n */\nexport function rate(one: number): number { return one; }',
    ],
    ['jsdoc/check-tag-names', '/** A rate.\n * @exmaple 1\n */\nexport const rate = 1;'],
    [
      'jsdoc/no-types',
      '/** A rate.\n * @param {number} one - one\n */\nexport function rate(one: number): number { return one; }',
    ],
  ])('%s refuses %j', async (rule, code) => {
    expect(await rulesBrokenBy(code)).toEqual([rule]);
  });
});
