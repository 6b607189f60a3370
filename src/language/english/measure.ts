import type { MeasureWords } from '../wording/measure-in-words.ts';
import { standardLabels } from './labels/standard-labels.ts';
import { measureBaseLabels, measureLabels, populationGroupLabels } from './labels/target-labels.ts';
import { units } from './units.ts';

/** Words for what is measured, of whom and where. */
export const measure: MeasureWords = {
  measures: measureLabels,
  bases: measureBaseLabels,
  groups: populationGroupLabels,
  standards: standardLabels,
  units,
  shareOf: 'the share of',
  numberOf: 'the number of',
  personsIn: (households) => `persons in ${households}`,
  leavingList: (counted) => `${counted} that left the list`,
  countedIn: (base) => `counted in ${base}`,
  percentagePoints: 'percentage points',
  underStandard: (standard) => `under ${standard}`,
};
