import type { Sentences } from '../language.ts';
import { type ClaimSentenceKind, claimSentences } from '../sentences/claims/claim-sentences.ts';
import { common } from './common.ts';
import {
  divisorLabels,
  notCheckableLabels,
  operandsLabels,
  remarkLabels,
  roundingLabels,
} from './labels/claim-labels.ts';
import { ambiguityLabels, oddityLabels, perLabels, unitLabels } from './labels/figure-labels.ts';

/** Published figures and their checks, in English. */
export const claims: Sentences<ClaimSentenceKind> = /* @__PURE__ */ claimSentences(common, {
  units: unitLabels,
  per: perLabels,
  oddities: oddityLabels,
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
  remarks: remarkLabels,
  pairs: 'the pairs',
  printed: 'the printed figure',
  resultIs: 'the result is',
  overDivisor: (divisor, meanings, result) => `divided by ${divisor} (${meanings}) the result is ${result}`,
  comesOut: 'it comes out',
  dividedBy: (divisor) => `over ${divisor}`,
  by: 'by',
  byAnyRounding: 'by any rounding',
  larger: (far) => `the printed figure is larger than the result by ${far}`,
  smaller: (far) => `the printed figure is smaller than the result by ${far}`,
  lastDigits: (count) => `${count} ${count === '1' ? 'unit' : 'units'} of its last digit`,
  total: 'the common total of the pairs is',
  conflict: (pair, other) =>
    other === undefined
      ? `in the usual way, no total gives pair ${pair}`
      : `in the usual way, pairs ${pair} and ${other} share no total`,
  claims: (count, verdicts) => `claims checked: ${count}${verdicts && ` (${verdicts})`}`,
  claim: (name) => `claim ${name}`,
});
