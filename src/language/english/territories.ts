import type { Sentences } from '../language.ts';
import { type TerritoryKind, territorySentences } from '../sentences/territories/territory-sentences.ts';
import { common } from './common.ts';
import {
  areaClassLabels,
  areaFactLabels,
  incomparableLabels,
  noUnitLabels,
  unitAreaLabels,
  unplacedLabels,
} from './labels/administrative-labels.ts';
import { regionLabels } from './labels/region-labels.ts';
import { measureBaseLabels, measureLabels } from './labels/target-labels.ts';
import { units } from './units.ts';

/** Units and their counts, in English. */
export const territories: Sentences<TerritoryKind> = /* @__PURE__ */ territorySentences(common, {
  units,
  unit: (type, name, code, since) => `${name}, ${type} (code ${code}, ${since})`,
  noUnit: noUnitLabels,
  askedFor: (level, code, day) => `code ${code} (${level}) on ${day}`,
  lastDay: 'last day',
  firstDay: 'first day',
  takenOverBy: 'taken over by',
  matched: { name: 'the name as it is written', 'english-name': 'the name as it is written in English' },
  succession: {
    on: (day, from, to) => `handed over on ${day}, from code ${from} to code ${to}`,
    territory: { whole: 'the whole territory', part: 'a part of the territory', none: 'no territory' },
    people: { whole: 'all people', part: 'a part of the people', none: 'no people' },
  },
  regions: regionLabels,
  region: (province, region) => `province ${province} lies in the region ${region}`,
  noRegion: {
    'no-scheme-known': (province) => `the region of province ${province} on the day is not known`,
    'no-such-province': (province) => `no province has the code ${province} on the day`,
  },
  areaClasses: areaClassLabels,
  areaFacts: areaFactLabels,
  areaOperators: { '>=': 'at least', '>': 'above', '<': 'below', is: '' },
  conditionMet: 'is met',
  conditionNotMet: 'is not met',
  conclusion: 'conclusion',
  areaOpen: 'the class is not settled; still possible:',
  needed: 'needed to decide',
  areas: unitAreaLabels,
  counts: [measureBaseLabels, measureLabels],
  noCounts: 'no counts',
  missing: 'missing',
  unplaced: unplacedLabels,
  incomparable: incomparableLabels,
  older: 'older counts',
  newer: 'newer counts',
  sameTerritory: 'the counts of both days are of the same territory',
  notSameTerritory: 'the counts of the two days are not all of the same territory',
  onDay: (day) => `as of ${day}`,
  incomplete: (names) => `not told by all: ${names}`,
  reportedAndParts: (name, { reported, parts, far, isTooMany }) =>
    `${name}: reported ${reported}, the units within come to ${parts}, ${far} too ${isTooMany ? 'many' : 'few'}`,
  agrees: 'agrees with the units within',
  rate: (count, total, percent) =>
    `${count} of ${total}${percent === undefined ? ', of which no rate can be taken' : `, that is ${percent}%`}`,
});
