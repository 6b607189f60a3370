import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
} from '../sentences/classification/classification-sentences.ts';
import { common } from './common.ts';
import { facts, inputs } from './facts.ts';
import { areaLabels } from './labels/area-labels.ts';
import { classLabels, groundLabels } from './labels/class-labels.ts';
import { differenceLabels } from './labels/classification-labels.ts';
import { standardLabels } from './labels/standard-labels.ts';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The class of a household, what it follows from, and what could change it, in English. */
export const classification: Sentences<ClassificationKind> = /* @__PURE__ */ classificationSentences(common, {
  classes: classLabels,
  grounds: groundLabels,
  differences: differenceLabels,
  areas: areaLabels,
  standards: standardLabels,
  facts,
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
  incomeReaches: (amount) => `the average income reaches at least ${amount} VND per person per month`,
  resolvesAll: (names) => `the household resolves its deprivation in ${names}`,
  resolvesSome: (count, of, names) => `the household resolves at least ${count} of ${of} deprivations (${names})`,
  becomes: (changes, classes, isSettled) =>
    `if ${changes}, the household ${isSettled ? 'becomes' : 'may become'} a ${classes}`,
  nothingMore: 'nothing more is needed',
  ask: (fact, indicators) => `to ask: ${fact}${indicators === undefined ? '' : `, for ${indicators}`}`,
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
  distance: {
    dong: (amount) => `${amount} VND`,
    atLine: (line, isWithin) =>
      `the average income is exactly at the line of ${line}, ${isWithin ? 'not above it' : 'not below it'}`,
    fromLine: (line, far, isBelow) => `the average income is ${far} ${isBelow ? 'below' : 'above'} the line of ${line}`,
    atCutOff: 'the deprivation score just meets the cut-off',
    fromCutOff: (far, isAbove) => `the deprivation score is ${far} ${isAbove ? 'above' : 'below'} the cut-off`,
  },
  lowIncomeWorkers: {
    are: 'the members who work are low-income workers',
    areNot: 'the members who work are not low-income workers',
    classOfHousehold: 'class of the household',
    open: 'it is open whether the members who work are low-income workers',
  },
});
