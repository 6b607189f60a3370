import type { MeasureBase } from '../../vocabulary/index.ts';
import type { MeasureWords } from '../wording/measure-in-words.ts';
import { codeName } from '../wording/names.ts';
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
  percentagePoints: (amount) => `${amount} percentage ${amount === '1' ? 'point' : 'points'}`,
  counted: (amount, base, name) => `${amount} ${amount === '1' ? codeName(singular, base) : name}`,
  underStandard: (standard) => `under ${standard}`,
};

const singular: Readonly<Record<MeasureBase, string>> = {
  households: 'household',
  persons: 'person',
  villages: 'village',
  communes: 'commune',
  districts: 'district',
  provinces: 'province',
};
