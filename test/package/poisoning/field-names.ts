import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a node of the source names: a field that is declared, written or read. */
function nameIn(node: ts.Node): string | undefined {
  const name =
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node)
        ? (node.propertyName ?? node.name)
        : undefined;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : undefined;
}

/**
 * Every name that a field of the package has: in its types, its data and its code. Not those that every object has anyway, nor `toJSON`,
 * which `JSON.stringify` itself looks for.
 */
export function fieldNames(): string[] {
  const names = new Set<string>();
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.ts'))) {
    const visit = (node: ts.Node): void => {
      const name = nameIn(node);
      if (name !== undefined) {
        names.add(name);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest));
  }
  // What a descriptor of a property may say, whoever writes one.
  for (const name of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable']) {
    names.add(name);
  }
  return [...names].filter((name) => !(name in Object.prototype) && name !== 'toJSON').sort();
}
