import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as library from '../../../src/index.ts';
import { codeBlocksIn } from '../../examples/code-block.ts';
import { inScope } from '../../examples/in-scope.ts';

/** The examples of doc comments, readmes and guides that use the root alone, as CommonJS; the schemas are left out. */
export function exampleCode(): string[] {
  const files = [...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file))]
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('src', 'schemas')))
    .concat(
      'README.md',
      readdirSync('docs/guides')
        .filter((file) => file.endsWith('.md'))
        .map((file) => join('docs/guides', file)),
    );
  return files
    .flatMap(codeBlocksIn)
    .filter(({ isStatic, code }) => !isStatic && !code.includes('chuan-ngheo/schemas'))
    .map(
      ({ code }) =>
        ts.transpileModule(inScope(code, { 'chuan-ngheo': Object.keys(library) }), {
          compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
        }).outputText,
    );
}
