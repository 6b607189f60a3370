import ts from 'typescript';
import { isPovertyStandardError } from '../../src/index.ts';
import { type Expectation, expectationsIn } from './expectation.ts';

/** What became of an expectation. */
export interface Observation {
  /** The code it is about. */
  readonly code: string;
  /** What came: a value, or the code of the error. */
  readonly actual: unknown;
  /** What was claimed. */
  readonly expected: unknown;
}

/** Modules by the name under which a block imports them. */
export type Modules = Readonly<Record<string, unknown>>;

/** Runs something that should throw and gives the code of the error. */
function codeOfThrown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isPovertyStandardError(error)) {
      return error.code;
    }
    throw error;
  }
  return 'nothing was thrown';
}

/** The code of a block in which each claim has become a call. */
function instrument(code: string, expectations: readonly Expectation[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const [index, { statement, expression, expected }] of expectations.entries()) {
    pieces.push(code.slice(position, statement.getStart()));
    const claim = 'value' in expected ? `() => (${expected.value}\n)` : `() => '${expected.thrown}'`;
    if ('thrown' in expected) {
      pieces.push(`observe(${String(index)}, codeOfThrown(() => (${expression})), ${claim});`);
    } else if (ts.isExpressionStatement(statement)) {
      pieces.push(`observe(${String(index)}, (${expression}), ${claim});`);
    } else {
      pieces.push(`${statement.getText()} observe(${String(index)}, ${expression}, ${claim});`);
    }
    position = statement.end;
  }
  return [...pieces, code.slice(position)].join('');
}

function transpile(code: string): string {
  const { diagnostics = [], outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    reportDiagnostics: true,
  });
  if (diagnostics.length > 0) {
    throw new SyntaxError(
      diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
    );
  }
  return outputText;
}

/**
 * Runs a block and returns what became of each of its claims.
 *
 * @throws Error when it claims nothing, or a claim is never reached
 */
export async function runCodeBlock(code: string, modules: Modules): Promise<Observation[]> {
  const expectations = expectationsIn(ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true));
  if (expectations.length === 0) {
    throw new Error(
      'the block claims nothing: end a statement in "// => value" or "// throws code", or fence it as ts static',
    );
  }
  const observations: Observation[] = [];
  const reached = new Set<number>();
  const observe = (index: number, actual: unknown, expected: () => unknown): void => {
    reached.add(index);
    observations.push({ code: expectations[index]?.statement.getText() ?? '', actual, expected: expected() });
  };
  const require = (name: string): unknown => {
    if (!(name in modules)) {
      throw new Error(`a block imports ${name}, which is not a part of this package`);
    }
    return modules[name];
  };
  // The constructor of async functions, which has no name of its own.
  const AsyncFunction = runCodeBlock.constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
  const run = new AsyncFunction(
    'observe',
    'codeOfThrown',
    'require',
    'exports',
    transpile(instrument(code, expectations)),
  );
  await run(observe, codeOfThrown, require, {});
  const missed = expectations.filter((_, index) => !reached.has(index));
  if (missed.length > 0) {
    throw new Error(`never reached: ${missed.map(({ statement }) => statement.getText()).join(' ')}`);
  }
  return observations;
}
