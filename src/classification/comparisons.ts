import { ownValue } from '../foundation/reading/index.ts';
import type { UpperBound } from '../standards/index.ts';
import type { Comparison } from './classification.ts';

/** A band, of incomes or of scores. */
interface Band {
  readonly upTo?: UpperBound;
}

/** Between which bounds a value falls in an area: above that of the band below, within that of its own. */
export function comparisonsWith(below: Band | undefined, band: Band | undefined, area: string): Comparison[] {
  return [below, band].flatMap((one) => {
    const upTo = one && ownValue(one, 'upTo');
    return upTo
      ? {
          operator: one === band ? upTo.operator.value : upTo.operator.value === '<' ? '>=' : '>',
          bound: upTo.amounts.value[area] as number,
          citation: upTo.amounts.citation,
          evidence: upTo.amounts.evidence,
        }
      : [];
  });
}
