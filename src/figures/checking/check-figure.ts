import { own } from '../../foundation/input/index.ts';
import { conclude, type Conclusion, describeResult, openAmong, reasonOf } from './conclude.ts';
import { isOpen, type Quantity, type ReadOperand } from './read-operand.ts';
import { type Calculation, reproductions } from './reproductions.ts';

/** Checks one printed figure against what may have been calculated from the operands, the natural way first. */
export function checkFigure(
  operands: readonly ReadOperand[],
  published: ReadOperand,
  [natural, ...others]: readonly [Calculation, ...Calculation[]],
): Conclusion {
  const read = allRead(operands);
  const result = read && natural.evaluate(read.map(({ printed }) => printed));
  if (!result || isOpen(published)) {
    const open = openAmong([...operands, published]);
    return {
      verdict: 'not-checkable',
      reason: reasonOf(open),
      open,
      ...(result && describeResult(result)),
      reproducedBy: [],
    };
  }
  const reproducedBy = [natural, ...others].flatMap((calculation) => reproductions(read, published, calculation));
  return conclude({ operands: read, published, result, reproducedBy, divisor: own(natural).divisor });
}

/** The operands when all of them say something definite. */
export function allRead(operands: readonly ReadOperand[]): Quantity[] | undefined {
  const read = operands.filter((operand): operand is Quantity => !isOpen(operand));
  return read.length === operands.length ? read : undefined;
}
