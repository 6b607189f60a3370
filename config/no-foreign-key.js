import ts from 'typescript';

const message =
  'A key that is not written here may be __proto__: write to a Map, or to a place of a list, or define with Object.fromEntries.';

/** Whether a node reads or writes a member by a key that is not written in the code. */
function isDynamic(node) {
  return node.type === 'MemberExpression' && node.computed && node.property.type !== 'Literal';
}

/**
 * Refuses to write to a member whose key is not written in the code: a key from outside may name what every object inherits. Places of lists are
 * allowed, where the types say that it is a list and the key a number; without types nothing can be told, and all is refused.
 */
export const noForeignKey = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program?.getTypeChecker();
    const typeOf = (node) => checker?.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    // What is `any` may be anything, so it is no list here.
    const isList = (type) =>
      checker.isArrayType(type) || checker.isTupleType(type) || type.getSymbol()?.name === 'Uint32Array';
    const isPlace = (node) =>
      checker !== undefined &&
      isList(typeOf(node.object)) &&
      (typeOf(node.property).flags & ts.TypeFlags.NumberLike) !== 0;
    const check = (target) => {
      if (isDynamic(target) && !isPlace(target)) {
        context.report({ node: target, message });
      }
    };
    return {
      'AssignmentExpression > MemberExpression.left': check,
      'UpdateExpression > MemberExpression.argument': check,
      'ForOfStatement > MemberExpression.left': check,
      'ForInStatement > MemberExpression.left': check,
      'ArrayPattern > MemberExpression.elements': check,
      'Property > MemberExpression.value': (target) => {
        if (target.parent.parent.type === 'ObjectPattern') {
          check(target);
        }
      },
    };
  },
};
