import type { Sentences } from '../language.ts';
import { type DeprivationKind, deprivationSentences } from '../sentences/deprivation/deprivation-sentences.ts';
import { levelInWords } from '../sentences/deprivation/level-in-words.ts';
import { alternatives } from '../wording/alternatives.ts';
import { common } from './common.ts';
import { facts } from './facts.ts';
import {
  dwellingComponentLabels,
  dwellingGradeLabels,
  sanitationLabels,
  waterSourceLabels,
} from './labels/dwelling-labels.ts';
import { deviceLabels, telecomServiceLabels } from './labels/information-labels.ts';
import { schoolLevelLabels, vocationalLevelLabels } from './labels/schooling-labels.ts';

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

const covers = (who: string): string => `the indicator covers ${who}`;
