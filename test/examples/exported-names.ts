import { resolve } from 'node:path';
import ts from 'typescript';

/** The names that each file exports, types included. */
export function exportedNames(files: readonly string[]): Record<string, readonly string[]> {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    files.map((file) => {
      const source = program.getSourceFile(resolve(file));
      const symbol = source && checker.getSymbolAtLocation(source);
      return [file, symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []];
    }),
  );
}
