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
  shareOf: 'tỷ lệ',
  numberOf: 'số',
  personsIn: (households) => `người thuộc ${households}`,
  leavingList: (counted) => `${counted} ra khỏi danh sách`,
  countedIn: (base) => `tính theo ${base}`,
  percentagePoints: (amount) => `${amount} điểm phần trăm`,
  counted: (amount, _, name) => `${amount} ${name}`,
  underStandard: (standard) => `theo ${standard}`,
};
