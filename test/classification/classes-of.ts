import type { Classification, ComparedClassification } from '../../src/classification/index.ts';
import type { HouseholdClass } from '../../src/vocabulary/index.ts';

/** The classes that a result leaves possible. */
export function classesOf(result: Classification | ComparedClassification): readonly HouseholdClass[] {
  return result.decided ? [result.class] : result.possible;
}
