import { ownValue } from '../foundation/input/index.ts';
import type { PovertyStandard, UpperBound } from '../law/index.ts';
import { sourceInStandard } from '../law/poverty-standard.ts';
import type { Comparison } from './classification.ts';

/** A band, of incomes or of scores. */
interface Band {
  readonly upTo?: UpperBound;
}

/** Between which bounds a value falls in an area: above that of the band below, within that of its own. */
export function comparisonsWith(
  below: Band | undefined,
  band: Band | undefined,
  area: string,
  standard: PovertyStandard,
  section: 'standard' | 'reviewScores' = 'standard',
): Comparison[] {
  return [below, band].flatMap((one): readonly Comparison[] => {
    const upTo = one && ownValue(one, 'upTo');
    if (!upTo) {
      return [];
    }
    const { amounts, operator } = upTo;
    const { citation, evidence } = sourceInStandard(standard, section, ownValue(upTo, 'source'));
    return [
      {
        operator: one === band ? operator : operator === '<' ? '>=' : '>',
        bound: amounts[area] as number,
        citation,
        evidence,
      },
    ];
  });
}
