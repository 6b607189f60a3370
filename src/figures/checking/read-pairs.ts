import { refuse } from '../../foundation/errors/index.ts';
import { agreeOnUnit, unitOf } from './agree-on-unit.ts';
import type { ClaimReader } from './read-claim.ts';
import { isOpen, type ReadOperand } from './read-operand.ts';
import { mostPairs } from '../../foundation/limits.ts';
import { readFields, readFilledList } from '../../foundation/reading/index.ts';

/** The counts of an implied total, and the percentages beside them. */
export interface ReadPairs {
  readonly counts: readonly ReadOperand[];
  readonly percents: readonly ReadOperand[];
}

function refuseNegative(operand: ReadOperand): void {
  if (!isOpen(operand) && operand.value && operand.value.s < 0n) {
    refuse('negative-value', operand.path, operand.text, 'a number not below 0');
  }
}

/** Reads the pairs of an implied total; refuses percentages for counts and other units for percentages. */
export function readPairs(pairs: unknown, { read }: ClaimReader): ReadPairs {
  const items = readFilledList(pairs, 'pairs', mostPairs).map((pair, index) => {
    const fields = readFields(pair, `pairs[${index}]`, ['count', 'percent']);
    return { count: fields.get('count'), percent: fields.get('percent') };
  });
  const counts = items.map(({ count }, index) => read(count, `pairs[${index}].count`));
  const percents = items.map(({ percent }, index) => read(percent, `pairs[${index}].percent`));
  agreeOnUnit(counts);
  for (const count of counts.filter((operand) => unitOf(operand) === 'percent')) {
    refuse('invalid-claim', count.path, 'percent', 'a count');
  }
  for (const percent of percents.filter((operand) => !['percent', undefined].includes(unitOf(operand)))) {
    refuse('invalid-claim', percent.path, unitOf(percent), 'a percentage');
  }
  [...counts, ...percents].forEach(refuseNegative);
  return { counts, percents };
}
