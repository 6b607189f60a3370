import ts from 'typescript';

/** The names that a block uses, without those that it declares or imports itself. */
function freeNamesOf(code: string): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const declares =
        (ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent) || ts.isImportSpecifier(parent)) &&
        parent.name === node;
      (declares ? declared : used).add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true));
  return [...used].filter((name) => !declared.has(name));
}

/**
 * Imports what a block uses without importing it, from the first of the modules that has it, and keeps its lines where they are.
 *
 * @param names - the names in scope, by the module that exports them
 */
export function inScope(code: string, names: Readonly<Record<string, readonly string[]>>): string {
  const imports = freeNamesOf(code).flatMap((name) => {
    const module = Object.keys(names).find((key) => names[key]?.includes(name));
    return module === undefined ? [] : `import { ${name} } from '${module}'; `;
  });
  return `${imports.join('')}${code}`;
}
