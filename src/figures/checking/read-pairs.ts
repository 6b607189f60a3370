import { refuse } from '../../foundation/errors/index.ts';
import type { CountPercentPair } from '../claim.ts';
import { agreeOnUnit, unitOf } from './agree-on-unit.ts';
import type { ClaimReader } from './read-claim.ts';
import { isOpen, type ReadOperand } from './read-operand.ts';

/** The counts of an implied total, and the percentages beside them. */
interface ReadPairs {
  readonly counts: readonly ReadOperand[];
  readonly percents: readonly ReadOperand[];
}

/** Reads the pairs of an implied total; refuses percentages for counts and other units for percentages. */
export function readPairs(pairs: readonly CountPercentPair[], { read }: ClaimReader): ReadPairs {
  const counts = pairs.map(({ count }, index) => read(count, `pairs[${index}].count`));
  const percents = pairs.map(({ percent }, index) => read(percent, `pairs[${index}].percent`));
  agreeOnUnit(counts);
  for (const count of counts.filter((operand) => unitOf(operand) === 'percent')) {
    refuse('invalid-claim', count.path, 'percent', { kind: 'count' });
  }
  for (const percent of percents.filter((operand) => !['percent', undefined].includes(unitOf(operand)))) {
    refuse('invalid-claim', percent.path, unitOf(percent), { kind: 'percentage' });
  }
  [...counts, ...percents].forEach(refuseNegative);
  return { counts, percents };
}

function refuseNegative(operand: ReadOperand): void {
  if (!isOpen(operand) && operand.value && operand.value.s < 0n) {
    refuse('negative-value', operand.path, operand.text, { kind: 'number', least: 0 });
  }
}
