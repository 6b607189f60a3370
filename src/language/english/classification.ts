import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
} from '../sentences/classification/classification-sentences.ts';
import type { ClassificationWords } from '../sentences/classification/classification-words.ts';
import { common } from './common.ts';
import { inputs } from './facts.ts';
import { areaLabels } from './labels/area-labels.ts';
import { classLabels, groundLabels } from './labels/class-labels.ts';
import { differenceLabels } from './labels/classification-labels.ts';
import { standardLabels } from './labels/standard-labels.ts';

/** Words for the class of a household, in English. */
export const classificationWords: ClassificationWords = {
  classes: classLabels,
  grounds: groundLabels,
  differences: differenceLabels,
  areas: areaLabels,
  standards: standardLabels,
  inputs,
  areaNamed: (code) => `area “${code}”`,
  units: { month: 'VND per person per month', year: 'VND per person per year', points: 'points' },
  income: 'the average income of',
  incomeScore: 'the B1 score of',
  operators: {
    '<=': 'does not exceed the line of',
    '<': 'is below the line of',
    '>': 'exceeds the line of',
    '>=': 'is not below the line of',
  },
  between: 'is',
  compared: (subject, compared, unit, area, sources) =>
    `${subject} ${unit} ${compared} ${unit} (${[area, ...sources].join('; ')})`,
  leavesOpen: 'left open by the standard',
  conclusion: 'conclusion',
  stillPossible: 'the class is not settled; still possible:',
  neededToDecide: 'needed to decide',
  neededMostDecisiveFirst: 'needed to decide, the most decisive first',
  standardApplied: 'standard applied',
  differsBecause: 'the class differs from that under the first standard because',
  score: {
    amount: (score, unit) => plural(score, unit === 'indicators' ? 'indicator' : 'deprivation point'),
    has: { indicators: 'the household is deprived in', points: 'the household has' },
    hasNone: {
      indicators: 'the household is deprived in no indicator',
      points: 'the household has no deprivation point',
    },
    atLeast: 'at least ',
    atMost: 'at most ',
    meets: (bound) => `which meets the cut-off of ${bound}`,
    below: (bound) => `which is below the cut-off of ${bound}`,
    open: (because, bound) => `${because}, so it is open whether the household meets the cut-off of ${bound}`,
    unknownIndicators: (count) => `${plural(count, 'indicator')} not known`,
    unknownScore: 'the B2 score is not known',
    byScore: 'by its B2 score ',
  },
};

/** The class of a household and what it follows from, in English. */
export const classification: Sentences<ClassificationKind> = /* @__PURE__ */ classificationSentences(
  common,
  classificationWords,
);

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
