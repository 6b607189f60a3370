import type { UnitWords } from '../wording/unit-in-words.ts';
import { unitLevelLabels } from './labels/administrative-labels.ts';

/** Words for administrative units. */
export const units: UnitWords = {
  levels: unitLevelLabels,
  country: 'cả nước',
  since: (day) => `từ ${day}`,
};
