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
  noEmit: true,
  skipLibCheck: true,
  paths: {
    'chuan-ngheo': [resolve('src/index.ts')],
    'chuan-ngheo/*': [resolve('src/*/index.ts')],
    'source:*': [resolve('*')],
  },
};

/** What the compiler says of a result whose type was not narrowed: a property that only some members of a union have, what is unpacked from it, a value that may be absent. */
const unnarrowed: readonly number[] = [2339, 2532, 7031, 18048];

/** A block to check. */
interface Checked {
  /** Its code, imports included. */
  readonly code: string;
  /** Whether a claim may look into a result without narrowing its type first; that the property is there is then seen when the block runs. */
  readonly isBrief: boolean;
}

/** Type-checks blocks of code, all in one program, and gives for each what the compiler says. What a block says is thrown may well be a type error. */
export function typeCheck(blocks: readonly Checked[]): string[][] {
  // Each block is a module of its own, even one that imports nothing.
  const sources = new Map(
    blocks.map(({ code }, index) => [resolve(`test/examples/block-${String(index)}.ts`), `${code}\nexport {};`]),
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
  return [...sources.keys()].map((file, index) => {
    const source = program.getSourceFile(file);
    if (!source) {
      return ['was not read'];
    }
    const expectations = expectationsIn(source);
    const isExcused = ({ code, start = 0 }: ts.Diagnostic): boolean =>
      expectations.some(
        ({ statement, expected }) =>
          statement.pos <= start &&
          start < statement.end &&
          ('thrown' in expected || (blocks[index]?.isBrief && unnarrowed.includes(code))),
      );
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter((diagnostic) => !isExcused(diagnostic))
      .map(({ messageText, start = 0 }) => {
        const line = source.getLineAndCharacterOfPosition(start).line + 1;
        return `line ${String(line)} of the block: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      });
  });
}
