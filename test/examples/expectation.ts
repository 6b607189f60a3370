import ts from 'typescript';

/** What a block says of one of its statements. */
export interface Expectation {
  /** The statement. */
  readonly statement: ts.Statement;
  /** The expression whose value is meant: the statement's own, or the name it declares. */
  readonly expression: string;
  /** What the comment says it is: an expression, or the code of an error. */
  readonly expected: { readonly value: string } | { readonly thrown: string };
}

/** What a comment of several lines claims, if it claims anything. */
function claimOf(comment: string): Expectation['expected'] | undefined {
  const [, kind, claim = ''] = /^\s*(=>|throws\b)([^]*)$/.exec(comment.replace(/^\s*\/\/ ?/gm, '')) ?? [];
  return kind === undefined ? undefined : kind === '=>' ? { value: claim } : { thrown: claim.trim() };
}

/** The claims of a block: each is a comment that starts with `=>` or `throws`, after a statement on its line or on the next. */
export function expectationsIn(source: ts.SourceFile): Expectation[] {
  const expectations: Expectation[] = [];
  const visit = (node: ts.Node): void => {
    const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.name : undefined;
    const expression = ts.isExpressionStatement(node) ? node.expression : declared;
    const comment = /^[^\S\n]*\n?((?:[^\S\n]*\/\/.*\n?)*)/.exec(source.text.slice(node.end))?.[1] ?? '';
    const expected = claimOf(comment);
    if (expression && expected) {
      expectations.push({ statement: node as ts.Statement, expression: expression.getText(), expected });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const written = source.text.match(/\/\/\s*(?:=>|throws\b)/g) ?? [];
  if (written.length !== expectations.length) {
    throw new Error(
      `${String(written.length)} claims are written, but ${String(expectations.length)} follow a statement that has a value`,
    );
  }
  return expectations;
}
