import { describe, expect, it } from 'vitest';
import * as foundation from '../../src/foundation/index.ts';
import { inScope } from './in-scope.ts';
import { runCodeBlock } from './run-code-block.ts';
import { typeCheck } from './type-check.ts';

const modules = { 'chuan-ngheo/foundation': foundation };

describe('running a block', () => {
  it('sees a value on the same line, on the next lines, of a declaration, and inside a block', async () => {
    const code = `
import { roundHalfUp } from 'chuan-ngheo/foundation';
roundHalfUp('2.345', 2); // => 2.35
const rounded: number = roundHalfUp('0.5', 0);
// => 1
for (const value of [rounded]) {
  ({ value, list: [value] });
  // => {
  //   value: 1,
  //   list: [1],
  // }
}`;
    expect((await runCodeBlock(code, modules)).map(({ actual, expected }) => [actual, expected])).toEqual([
      [2.35, 2.35],
      [1, 1],
      [
        { value: 1, list: [1] },
        { value: 1, list: [1] },
      ],
    ]);
  });

  it('tells a wrong value, and one that only lacks a property, from the right one', async () => {
    const [wrong, incomplete] = await runCodeBlock('1 + 1; // => 3\n({ a: 1, b: 2 }); // => { a: 1 }', modules);
    expect(wrong?.actual).not.toStrictEqual(wrong?.expected);
    expect(incomplete?.actual).not.toStrictEqual(incomplete?.expected);
  });

  it('sees the code of an error, another code, and none', async () => {
    const code = inScope(
      `parseCivilDate('2026-02-30'); // throws invalid-date
parseCivilDate('2026-02-30'); // throws empty-input
parseCivilDate('2026-02-28'); // throws invalid-date`,
      { 'chuan-ngheo/foundation': Object.keys(foundation) },
    );
    expect((await runCodeBlock(code, modules)).map(({ actual, expected }) => [actual, expected])).toEqual([
      ['invalid-date', 'invalid-date'],
      ['invalid-date', 'empty-input'],
      ['nothing was thrown', 'invalid-date'],
    ]);
  });

  it.each([
    ['claims nothing', 'const one = 1;', 'claims nothing'],
    ['claims what it never reaches', 'if (Date.now() < 0) {\n  1; // => 1\n}', 'never reached'],
    ['claims a value where there is none', 'if (true) {\n} // => 1', '1 claims are written, but 0 follow'],
    ['throws an error that is not of this package', 'null.length; // throws invalid-date', 'null'],
    ['imports what is not there', `import { x } from 'chuan-giau';\nx; // => 1`, 'chuan-giau'],
    ['is not TypeScript', 'const = 1; // => 1', 'expected'],
  ])('refuses a block that %s', async (_, code, message) => {
    await expect(runCodeBlock(code, modules)).rejects.toThrow(message);
  });
});

describe('type-checking blocks', () => {
  const date = (code: string) => ({
    code: `import { addYears } from 'chuan-ngheo/foundation';\n${code}`,
    isBrief: false,
  });
  const either = (code: string, isBrief: boolean) => ({
    code: `const either: { a: 1 } | { b: 2 } = Math.random() < 2 ? { a: 1 } : { b: 2 };\n${code}`,
    isBrief,
  });
  const [right, wrong, thrown, unnarrowed, brief, unclaimed] = typeCheck([
    date(`addYears('2026-02-28', 1);`),
    date('addYears(20260228, 1);'),
    date('addYears(20260228, 1); // throws invalid-date'),
    either('either.a; // => 1', false),
    either('either.a; // => 1', true),
    either('either.a;', true),
  ]);

  it('finds what is wrong, and where', () => {
    expect(right).toEqual([]);
    expect(wrong).toEqual([expect.stringMatching(/^line 2 of the block: Argument of type 'number'/)]);
  });

  it('lets pass what is said to throw', () => {
    expect(thrown).toEqual([]);
  });

  it('lets a brief block look into a union, where it claims a value', () => {
    expect(unnarrowed).toEqual([expect.stringMatching(/^line 2 of the block: Property 'a' does not exist/)]);
    expect(brief).toEqual([]);
    expect(unclaimed).toEqual(unnarrowed);
  });
});
