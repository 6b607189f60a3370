import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
  type ClassificationWords,
} from '../sentences/classification.ts';
import { type DeprivationKind, deprivationSentences, levelInWords } from '../sentences/deprivation.ts';
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

/** Words for the class of a household, in English. */
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

/** The deprivations of a household, in English. */
export const deprivation: Sentences<DeprivationKind> = /* @__PURE__ */ deprivationSentences(common, {
  facts,
  deprivedIn: 'the household is deprived in',
  notDeprivedIn: 'the household is not deprived in',
  noIndicators: 'the standard looks at no indicator of deprivation',
  isOpen: (indicator) => `it is open whether the household is deprived in ${indicator}`,
  needed: 'needed to decide',
  toReport: 'the status has to be reported',
  leftOpen: 'left open by the standard',
  byReport: 'as reported',
  ages: (from, under) => {
    if (from === undefined) {
      return `under ${under}`;
    }
    return under === undefined ? `aged ${from} and over` : `aged ${from} to under ${under}`;
  },
  members: (areMany) => (areMany ? 'members' : 'member'),
  aged: (years) => `aged ${years}`,
  agesAsOf: (day) => `ages as of ${day}`,
  schoolLevels: schoolLevelLabels,
  vocationalLevels: vocationalLevelLabels,
  schooling: ({ completed, attends, trains, diplomas, hasNoDiploma, hasNoCertificate }, areMany) => {
    const [has, attend] = areMany ? ['have', 'attend'] : ['has', 'attends'];
    return [
      ...levelInWords(completed, `${has} completed no level of schooling`, (name) => `${has} completed ${name}`),
      ...levelInWords(attends, `${attend} no school`, (name) => `${attend} school (${name})`),
      ...levelInWords(trains, `${attend} no vocational training`, (name) => `${attend} vocational training (${name})`),
      ...(diplomas === undefined ? [] : [`${has} a vocational diploma (${diplomas})`]),
      ...(hasNoDiploma ? [`${has} no vocational diploma`] : []),
      ...(hasNoCertificate ? [`${has} no certificate of on-the-job training`] : []),
    ];
  },
  memberRules: {
    'member-without-job-or-contract': {
      observed: ({ observed }, areMany) =>
        observed['workStatus'] === 'wage-work'
          ? `${areMany ? 'do' : 'does'} wage work without a labour contract`
          : `${areMany ? 'are' : 'is'} of working age, able to work and seeking work, but without work`,
    },
    'undernourished-child': {
      observed: ({ observed: { stunted, underweight } }, areMany) => {
        const measure = stunted === true ? (underweight === true ? 'height and weight' : 'height') : 'weight';
        return `${areMany ? 'have' : 'has'} low ${measure} for age`;
      },
      norm: ({ ages }) => covers(`children ${ages}`),
    },
    'member-without-health-insurance': {
      observed: (_, areMany) => `${areMany ? 'have' : 'has'} no health insurance`,
      norm: ({ ages }) => covers(`persons ${ages}`),
    },
    'ill-member-untreated': {
      observed: (_, areMany) => `${areMany ? 'were' : 'was'} ill and did not seek treatment`,
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
  dependants: (count, isLeast, areMany, members, names, percent) =>
    `${isLeast ? 'at least ' : ''}${count} of ${members} members ${areMany ? 'are dependants' : 'is a dependant'}, namely ${names}; the threshold is more than ${percent}% of the members`,
  nonDurable: (names, threshold) =>
    `non-durable material of ${names}; the threshold is ${threshold} or more of the 3 main parts`,
  floorArea: (area, heads, areMany, bound) =>
    `${area} m² for ${heads} ${areMany ? 'persons' : 'person'}, below ${bound} m² per person`,
  things: {
    'dwelling-grade-among': {
      labels: dwellingGradeLabels,
      said: (accepted, thing) => `${thing}; the grades that count: ${accepted.join('; ')}`,
    },
    'water-source-not-among': {
      labels: waterSourceLabels,
      said: (accepted, thing) => `${thing}; the sources that count: ${accepted.join('; ')}`,
    },
    'sanitation-not-among': {
      labels: sanitationLabels,
      said: (accepted, thing) => `${thing}; the hygienic kinds: ${accepted.join('; ')}`,
    },
    'no-member-uses': {
      labels: telecomServiceLabels,
      said: (accepted) => `no member uses ${alternatives(accepted, common)}`,
    },
    'no-device-among': {
      labels: deviceLabels,
      said: (accepted) => `it has no ${alternatives(accepted, common)}`,
    },
    'no-device-and-no-loudspeaker': {
      labels: deviceLabels,
      said: (accepted) => `it has no ${alternatives(accepted, common)}, and it does not hear the loudspeaker`,
    },
  },
});

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const covers = (who: string): string => `the indicator covers ${who}`;
