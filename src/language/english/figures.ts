import type { Sentences } from '../language.ts';
import { type ClaimSentenceKind, claimSentences } from '../sentences/claims.ts';
import { type ChartWords, chartWords, type TargetWords } from '../sentences/target-words.ts';
import { type TargetSentenceKind, targetSentences } from '../sentences/targets.ts';
import { common, measure } from './wording.ts';
import {
  ambiguityLabels,
  divisorLabels,
  notCheckableLabels,
  noTrajectoryLabels,
  obstacleLabels,
  anomalyLabels,
  operandsLabels,
  perLabels,
  projectionLabels,
  averageNoteLabels,
  remedyLabels,
  roundingLabels,
  excludedLabels,
  progressNoteLabels,
  targetStatusLabels,
  unitLabels,
  yearVerdictLabels,
} from './labels/figures.ts';

const words: TargetWords = {
  measure,
  title: 'target',
  phrases: {
    average: (bound) => `falls by ${bound} a year on average`,
    'every-year': (bound) => `falls by ${bound} every year`,
    level: (bound) => `reaches ${bound}`,
    'fall-to': (bound) => `falls to ${bound}`,
    'relative-cut': (bound) => `falls by ${bound} of what it was`,
    'units-leaving': (bound) => `reaches ${bound} of the list`,
    multiple: (bound) => `grows to ${bound} what it was`,
    period: (bound) => `reaches ${bound} over the period`,
    year: (bound) => `reaches ${bound} every year`,
    'average-year': (bound) => `reaches ${bound} a year on average`,
  },
  exceeded: (bound) => `exceeded when ${bound}`,
  listedIn: (act) => `listed in act No. ${act}`,
  byMore: (fall, included) => `${included ? 'at least' : 'more than'} ${fall}`,
  points: (number) => ` percentage ${number === '1' ? 'point' : 'points'}`,
  times: ' times',
  period: (target, from, until) => `${target}, ${from === undefined ? 'by' : `from ${from} to`} ${until}`,
  eachHousehold: (atLeast, measured) => `each household has at least ${atLeast} (${measured} reaches 100%)`,
  change: {
    fell: ({ fromDay, toDay, measured, by, from, to }) =>
      `from ${fromDay} to ${toDay}, ${measured} fell by ${by}, from ${from} to ${to}`,
    rose: ({ fromDay, toDay, measured, by, from, to }) =>
      `from ${fromDay} to ${toDay}, ${measured} rose by ${by}, from ${from} to ${to}`,
    stayed: ({ fromDay, toDay, measured, from, to }) =>
      `from ${fromDay} to ${toDay}, ${measured} stayed the same, from ${from} to ${to}`,
    relative: (percent) => `relative ${percent}%`,
    compound: (percent) => `compound ${percent}% a year`,
    pace: (mean, years, isSingular) => `that is ${mean} a year over ${years} ${isSingular ? 'year' : 'years'}`,
    rounding: (from, to) => `because published figures are rounded, the change itself lies between ${from} and ${to}`,
    notComparable: 'no change is calculated',
    notSaid: 'not said',
    obstacles: obstacleLabels,
    remedies: remedyLabels,
    rate: 'a rate',
    number: 'a number',
  },
  progress: {
    aYear: (amount) => `${amount} a year`,
    over: (pace, years, isSingular) => `${pace} over ${years} ${isSingular ? 'year' : 'years'}`,
    goal: (value) => `the value that meets it when it is due: ${value}`,
    required: (pace, years, isSingular) =>
      `${years} ${isSingular ? 'year is' : 'years are'} left, ${pace} are required`,
    projected: (value, day, method) =>
      `at the achieved pace${method === undefined ? '' : ` (${method})`} it will be ${value} at ${day}`,
    projections: projectionLabels,
    reachedOn: (day) => `at that pace the goal is reached by ${day}`,
    yearByYear: 'year by year',
    yearWithinRounding: 'within the rounding',
    attainment: (percent) => `attainment: ${percent}%`,
    conclusion: (day) => `conclusion as of ${day}`,
    stillPossible: 'still possible:',
    notSettled: 'not determined',
    withinRounding:
      'the result lies within the rounding of the published figures, so that another conclusion is possible too',
    needed: 'needed besides',
    observations: {
      baseline: 'the value at the start',
      due: 'the value on the due day',
      year: 'the value',
      another: 'the value of another day',
    },
    excluded: 'not used',
    observationAt: (position) => `observation ${position}`,
    exclusionReasons: excludedLabels,
  },
  plan: {
    start: (value, day) => `the plan starts from ${value} at ${day}`,
    noPace: 'no pace is determined',
    pace: (each, years, isSingular) =>
      `${each} a year are required over the ${years} ${isSingular ? 'year' : 'years'} left`,
    noTrajectory: noTrajectoryLabels,
    counts: (count, total, base) => `that is ${count} of ${total}${base === undefined ? '' : ` ${base}`}`,
    effect: (whole, count, total) =>
      `the rate changes by ${whole} percentage points: ${count} because the number counted changed, ${total} because the total did`,
    allocated: (unit, reduction, left) => `“${unit}”: ${reduction} households fewer, ${left} left`,
  },
  notes: progressNoteLabels,
  statuses: targetStatusLabels,
  years: yearVerdictLabels,
};

/** Targets, progress, changes and plans, in English. */
export const targets: Sentences<TargetSentenceKind> = /* @__PURE__ */ targetSentences(common, words);

/** Charts of targets, in English. */
export const chart: ChartWords = /* @__PURE__ */ chartWords(common, words, {
  year: 'End of year',
  observed: 'Observed',
  target: 'Target',
  projected: 'At the achieved pace',
});

/** Published figures and their checks, in English. */
export const claims: Sentences<ClaimSentenceKind> = /* @__PURE__ */ claimSentences(common, {
  units: unitLabels,
  per: perLabels,
  anomalies: anomalyLabels,
  ambiguities: ambiguityLabels,
  means: 'is',
  outOf: 'out of',
  severalReadings: 'can be read in several ways',
  verdicts: {
    reproduces: 'reproduces',
    'reproduces-oddly': 'reproduces only in an unusual way',
    'does-not-reproduce': 'does not reproduce',
    'not-checkable': 'cannot be checked',
  },
  pairVerdicts: {
    reproduces: 'agree',
    'reproduces-oddly': 'agree only by an unusual rounding',
    'does-not-reproduce': 'do not agree',
    'not-checkable': 'cannot be checked',
  },
  notCheckable: notCheckableLabels,
  roundings: roundingLabels,
  operands: operandsLabels,
  divisors: divisorLabels,
  notes: averageNoteLabels,
  pairs: 'the pairs',
  printed: 'the printed figure',
  resultIs: 'the result is',
  overDivisor: (divisor, meanings, result) => `divided by ${divisor} (${meanings}) the result is ${result}`,
  comesOut: 'it comes out',
  dividedBy: (divisor) => `over ${divisor}`,
  by: 'by',
  byAnyRounding: 'by any rounding',
  larger: (difference) => `the printed figure is larger than the result by ${difference}`,
  smaller: (difference) => `the printed figure is smaller than the result by ${difference}`,
  lastDigits: (count) => `${count} ${count === '1' ? 'unit' : 'units'} of its last digit`,
  total: 'the common total of the pairs is',
  conflict: (first, second) =>
    second === undefined
      ? `in the usual way, no total gives pair ${first}`
      : `in the usual way, pairs ${first} and ${second} share no total`,
  claims: (count, verdicts) => `claims checked: ${count}${verdicts && ` (${verdicts})`}`,
  claim: (name) => `claim ${name}`,
});
