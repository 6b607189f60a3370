import type { UpperBound } from '../standards/index.ts';
import type { Comparison } from './classification.ts';

/** Between which bounds a value falls in an area: above the one, within the other. */
export function comparisonsWith(
  below: UpperBound | undefined,
  upTo: UpperBound | undefined,
  area: string,
): Comparison[] {
  const compare = (bound: UpperBound | undefined, operator: Comparison['operator'] | undefined): Comparison[] =>
    bound && operator
      ? [
          {
            operator,
            bound: bound.amounts.value[area] as number,
            citation: bound.amounts.citation,
            evidence: bound.amounts.evidence,
          },
        ]
      : [];
  return [...compare(below, below?.operator.value === '<' ? '>=' : '>'), ...compare(upTo, upTo?.operator.value)];
}
