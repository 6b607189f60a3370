import { samplesOfFigures } from './samples/of-figures.ts';
import { samplesOfClassification, samplesOfDeprivation } from './samples/of-households.ts';
import { samplesOfMessages } from './samples/of-messages.ts';
import { samplesOfDynamics, samplesOfReview } from './samples/of-reviews.ts';
import { samplesOfChanges, samplesOfPlans, samplesOfProgress, samplesOfTargets } from './samples/of-targets.ts';
import { samplesOfCounts, samplesOfUnits } from './samples/of-units.ts';
import type { Sample } from './samples/sample.ts';

export type { Sample } from './samples/sample.ts';

/** Results of every kind that can be told, made by the library's own functions. */
export const samples: readonly Sample[] = [
  ...samplesOfClassification,
  ...samplesOfDeprivation,
  ...samplesOfReview,
  ...samplesOfDynamics,
  ...samplesOfUnits,
  ...samplesOfCounts,
  ...samplesOfTargets,
  ...samplesOfChanges,
  ...samplesOfProgress,
  ...samplesOfPlans,
  ...samplesOfFigures,
  ...samplesOfMessages,
];
