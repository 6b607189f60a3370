import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.ts';
import { type CodeBlock, codeBlocksIn } from './code-block.ts';
import { exportedNames } from './exported-names.ts';
import { inScope } from './in-scope.ts';
import { runCodeBlock } from './run-code-block.ts';
import { typeCheck } from './type-check.ts';

function filesIn(folder: string, extension: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort();
}

const rooms = readdirSync('src').filter((room) => existsSync(`src/${room}/index.ts`));
const modules: Record<string, object> = { 'chuan-ngheo': root };
for (const room of rooms) {
  modules[`chuan-ngheo/${room}`] = (await import(resolve(`src/${room}/index.ts`))) as object;
}

const markdown = ['README.md', 'README.vi.md', ...filesIn('docs/guides', '.md')];
const blocks = [...filesIn('src', '.ts'), ...markdown].flatMap(codeBlocksIn);
const names = exportedNames(['src/index.ts', ...filesIn('src', '.ts')]);
const namesByModule = Object.fromEntries(
  Object.keys(modules).map((name) => [name, names[`${name.replace('chuan-ngheo', 'src')}/index.ts`] ?? []]),
);

/** In a doc comment all public names are in scope, and the names of the file itself. */
async function prepare(block: CodeBlock): Promise<{ block: CodeBlock; code: string; scope: Record<string, object> }> {
  if (block.file.endsWith('.md')) {
    return { block, code: block.code, scope: modules };
  }
  const itself = `source:${block.file}`;
  const code = inScope(block.code, {
    ...namesByModule,
    [itself]: names[block.file] ?? [],
  });
  return { block, code, scope: { ...modules, [itself]: (await import(resolve(block.file))) as object } };
}

const examples = await Promise.all(blocks.map(prepare));
const complaints = typeCheck(examples.map(({ block, code }) => ({ code, isBrief: !block.file.endsWith('.md') })));

describe.each(
  examples
    .map((example, index) => ({ ...example, complaints: complaints[index] }))
    .map(
      (example) => [`${example.block.file}:${String(example.block.line)} ${example.block.subject}`, example] as const,
    ),
)('%s', (_, { block, code, complaints, scope }) => {
  it('type-checks', () => {
    expect(complaints).toEqual([]);
  });

  it.skipIf(block.isStatic)('gives what it says', async () => {
    for (const { actual, code: statement, expected } of await runCodeBlock(code, scope)) {
      expect(actual, statement).toStrictEqual(expected);
    }
  });
});

it('every name of the root stands in an example that runs', () => {
  const run = blocks.filter(({ isStatic }) => !isStatic).map(({ code }) => code);
  const unused = (names['src/index.ts'] ?? []).filter(
    (name) => !run.some((code) => new RegExp(`\\b${name}\\b`).test(code)),
  );
  expect(unused).toEqual([]);
});
