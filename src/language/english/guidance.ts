import type { Sentences } from '../language.ts';
import { type GuidanceKind, guidanceSentences } from '../sentences/guidance/guidance-sentences.ts';
import { classificationWords } from './classification.ts';
import { common } from './common.ts';
import { facts } from './facts.ts';

/** What to ask next, and what could change the class of a household, in English. */
export const guidance: Sentences<GuidanceKind> = /* @__PURE__ */ guidanceSentences(common, classificationWords, {
  facts,
  incomeReaches: (amount) => `the average income reaches at least ${amount} VND per person per month`,
  resolvesAll: (names) => `the household resolves its deprivation in ${names}`,
  resolvesSome: (count, of, names) => `the household resolves at least ${count} of ${of} deprivations (${names})`,
  becomes: (changes, classes, isSettled) =>
    `if ${changes}, the household ${isSettled ? 'becomes' : 'may become'} a ${classes}`,
  nothingMore: 'nothing more is needed',
  ask: (fact, indicators) => `to ask: ${fact}${indicators === undefined ? '' : `, for ${indicators}`}`,
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
