import { resolve } from 'node:path';
import ts from 'typescript';
import { expectationsIn } from './expectation.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  paths: {
    'chuan-ngheo': [resolve('src/index.ts')],
    'chuan-ngheo/*': [resolve('src/*/index.ts')],
    'source:*': [resolve('*')],
  },
};

/** Type-checks blocks of code, all in one program, and gives for each what the compiler says. What a block says is thrown may well be a type error. */
export function typeCheck(blocks: readonly string[]): string[][] {
  // Each block is a module of its own, even one that imports nothing.
  const sources = new Map(
    blocks.map((code, index) => [resolve(`test/examples/block-${String(index)}.ts`), `${code}\nexport {};`]),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...sources.keys()], options, {
    ...host,
    fileExists: (file) => sources.has(file) || host.fileExists(file),
    getSourceFile: (file, ...rest) => {
      const text = sources.get(file);
      return text === undefined
        ? host.getSourceFile(file, ...rest)
        : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    },
  });
  return [...sources.keys()].map((file) => {
    const source = program.getSourceFile(file);
    if (!source) {
      return ['was not read'];
    }
    const throwing = expectationsIn(source).filter(({ expected }) => 'thrown' in expected);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter(({ start = 0 }) => !throwing.some(({ statement }) => statement.pos <= start && start < statement.end))
      .map(({ messageText, start = 0 }) => {
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        return `line ${String(line)} of the block: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
  });
}
