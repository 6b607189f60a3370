import ts from 'typescript';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** A member that is one literal, such as `readonly kind: 'income'`, tells variants apart and says itself what it is. */
function isTag(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type);
}

function gapsOf(name: string, declaration: ts.Declaration): string[] {
  const documents = ts.getJSDocCommentsAndTags(declaration);
  const callable = ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration);
  const members = ts.isInterfaceDeclaration(declaration) ? declaration.members : [];
  return [
    ...(documents.length === 0 ? [`${name} has no description`] : []),
    ...(callable && !ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'example')
      ? [`${name} has no example`]
      : []),
    ...members
      .filter((member) => !isTag(member) && ts.getJSDocCommentsAndTags(member).length === 0)
      .map((member) => `${name}.${member.name?.getText() ?? 'signature'} has no description`),
  ];
}

/** What the documentation of the names that the given files export leaves out. */
export function documentationGaps(files: readonly string[]): string[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const exported = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module) : [];
  });
  const gaps = exported.flatMap((symbol) => {
    const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = (origin.declarations ?? []).filter(({ kind }) => kind !== ts.SyntaxKind.SourceFile);
    return declarations.flatMap((declaration) => gapsOf(origin.name, declaration));
  });
  return [...new Set(gaps)].sort();
}
