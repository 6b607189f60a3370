import { refuse } from '../../foundation/errors/index.ts';
import { isOpen, type ReadOperand } from './read-operand.ts';

/** Refuses figures whose units contradict each other, such as households and persons; a figure without a unit fits any. */
export function agreeOnUnit(operands: readonly ReadOperand[]): void {
  const [first, ...others] = operands.filter((operand) => unitOf(operand) !== undefined);
  const unit = first && unitOf(first);
  for (const other of others) {
    if (unitOf(other) !== unit) {
      refuse('invalid-claim', other.path, unitOf(other), {
        kind: 'figure-in-the-unit-of',
        than: `${first?.path}, ${unit}`,
      });
    }
  }
}

/** The unit of a figure; a percentage point is a percentage here. */
export function unitOf(operand: ReadOperand): string | undefined {
  const unit = isOpen(operand) ? undefined : operand.unit;
  return unit === 'percentage-points' ? 'percent' : unit;
}
