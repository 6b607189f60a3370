import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
  type ClassificationWords,
} from '../sentences/classification.ts';
import { levelInWords } from '../sentences/deprivation-words.ts';
import { type DeprivationKind, deprivationSentences } from '../sentences/deprivation.ts';
import { type GuidanceKind, guidanceSentences } from '../sentences/guidance.ts';
import { alternatives } from '../wording/text.ts';
import { common, facts, inputs } from './wording.ts';
import {
  areaLabels,
  classLabels,
  deviceLabels,
  differenceLabels,
  dwellingComponentLabels,
  dwellingGradeLabels,
  groundLabels,
  sanitationLabels,
  schoolLevelLabels,
  telecomServiceLabels,
  vocationalLevelLabels,
  waterSourceLabels,
} from './labels/household.ts';
import { standardLabels } from './labels/law.ts';

/** Words for classifications, in English. */
const classificationWords: ClassificationWords = {
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
  gap: 'left open by the standard',
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
    undecided: (reason, bound) => `${reason}, so it is open whether the household meets the cut-off of ${bound}`,
    unknownIndicators: (count) => `${plural(count, 'indicator')} not known`,
    unknownScore: 'the B2 score is not known',
    byScore: 'by its B2 score ',
  },
};

/** Sentences about the class of a household and its reasons, in English. */
export const classification: Sentences<ClassificationKind> = /* @__PURE__ */ classificationSentences(
  common,
  classificationWords,
);

/** Sentences about next questions, exit paths, distances and low-income workers, in English. */
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
    fromLine: (line, distance, isBelow) =>
      `the average income is ${distance} ${isBelow ? 'below' : 'above'} the line of ${line}`,
    atCutOff: 'the deprivation score just meets the cut-off',
    fromCutOff: (distance, isAbove) =>
      `the deprivation score is ${distance} ${isAbove ? 'above' : 'below'} the cut-off`,
  },
  lowIncomeWorkers: {
    are: 'the members who work are low-income workers',
    areNot: 'the members who work are not low-income workers',
    classOfHousehold: 'class of the household',
    undecided: 'it is open whether the members who work are low-income workers',
  },
});

/** Sentences about the deprivations of a household, in English. */
export const deprivation: Sentences<DeprivationKind> = /* @__PURE__ */ deprivationSentences(common, {
  facts,
  deprivedIn: 'the household is deprived in',
  notDeprivedIn: 'the household is not deprived in',
  noIndicators: 'the standard looks at no indicator of deprivation',
  undecided: (indicator) => `it is open whether the household is deprived in ${indicator}`,
  needed: 'needed to decide',
  toReport: 'the status has to be reported',
  gap: 'left open by the standard',
  byReport: 'as reported',
  ages: (from, under) => {
    if (from === undefined) {
      return `under ${under}`;
    }
    return under === undefined ? `aged ${from} and over` : `aged ${from} to under ${under}`;
  },
  members: (isPlural) => (isPlural ? 'members' : 'member'),
  aged: (years) => `aged ${years}`,
  agesAsOf: (day) => `ages as of ${day}`,
  schoolLevels: schoolLevelLabels,
  vocationalLevels: vocationalLevelLabels,
  schooling: ({ completed, attends, trains, diplomas, hasNoDiploma, hasNoCertificate }, isPlural) => {
    const has = isPlural ? 'have' : 'has';
    const attend = isPlural ? 'attend' : 'attends';
    return [
      levelInWords(completed, `${has} completed no level of schooling`, (name) => `${has} completed ${name}`),
      levelInWords(attends, `${attend} no school`, (name) => `${attend} school (${name})`),
      levelInWords(trains, `${attend} no vocational training`, (name) => `${attend} vocational training (${name})`),
      diplomas === undefined ? undefined : `${has} a vocational diploma (${diplomas})`,
      hasNoDiploma ? `${has} no vocational diploma` : undefined,
      hasNoCertificate ? `${has} no certificate of on-the-job training` : undefined,
    ];
  },
  memberRules: {
    'member-without-job-or-contract': {
      observed: ({ observed }, isPlural) =>
        observed['workStatus'] === 'wage-work'
          ? `${isPlural ? 'do' : 'does'} wage work without a labour contract`
          : `${isPlural ? 'are' : 'is'} of working age, able to work and seeking work, but without work`,
    },
    'undernourished-child': {
      observed: ({ observed: { stunted, underweight } }, isPlural) => {
        const measure = stunted === true ? (underweight === true ? 'height and weight' : 'height') : 'weight';
        return `${isPlural ? 'have' : 'has'} low ${measure} for age`;
      },
      norm: ({ ages }) => covers(`children ${ages}`),
    },
    'member-without-health-insurance': {
      observed: (_, isPlural) => `${isPlural ? 'have' : 'has'} no health insurance`,
      norm: ({ ages }) => covers(`persons ${ages}`),
    },
    'ill-member-untreated': {
      observed: (_, isPlural) => `${isPlural ? 'were' : 'was'} ill and did not seek treatment`,
    },
    'adult-without-certificate-for-age': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages, accepted }) => `persons ${ages} should attend or have completed ${accepted}`,
    },
    'adult-below-level': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages, accepted, bornFrom }) =>
        `persons ${ages}${bornFrom === undefined ? '' : `, born in ${bornFrom} or later,`} should have completed ${accepted} or be in school or training`,
    },
    'child-not-at-level': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages, accepted }) => `children ${ages} should attend ${accepted}`,
    },
    'child-not-attending': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages }) => covers(`children ${ages}`),
    },
  },
  components: dwellingComponentLabels,
  dependants: (count, isLeast, isPlural, members, names, percent) =>
    `${isLeast ? 'at least ' : ''}${count} of ${members} members ${isPlural ? 'are dependants' : 'is a dependant'}, namely ${names}; the threshold is more than ${percent}% of the members`,
  nonDurable: (names, threshold) =>
    `non-durable material of ${names}; the threshold is ${threshold} or more of the 3 main parts`,
  floorArea: (area, heads, isPlural, bound) =>
    `${area} m² for ${heads} ${isPlural ? 'persons' : 'person'}, below ${bound} m² per person`,
  facilities: {
    'dwelling-grade-among': {
      labels: dwellingGradeLabels,
      phrase: (accepted, facility) => `${facility}; the grades that count: ${accepted.join('; ')}`,
    },
    'water-source-not-among': {
      labels: waterSourceLabels,
      phrase: (accepted, facility) => `${facility}; the sources that count: ${accepted.join('; ')}`,
    },
    'sanitation-not-among': {
      labels: sanitationLabels,
      phrase: (accepted, facility) => `${facility}; the hygienic kinds: ${accepted.join('; ')}`,
    },
    'no-member-uses': {
      labels: telecomServiceLabels,
      phrase: (accepted) => `no member uses ${alternatives(accepted, common)}`,
    },
    'no-device-among': {
      labels: deviceLabels,
      phrase: (accepted) => `it has no ${alternatives(accepted, common)}`,
    },
    'no-device-and-no-loudspeaker': {
      labels: deviceLabels,
      phrase: (accepted) => `it has no ${alternatives(accepted, common)}, and it does not hear the loudspeaker`,
    },
  },
});

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const covers = (who: string): string => `the indicator covers ${who}`;
