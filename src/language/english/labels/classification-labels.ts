import type { StandardDifference } from '../../../classification/index.ts';
import type { DeprivationStatus } from '../../../vocabulary/index.ts';

/** What is known of an indicator. */
export const statusLabels: Readonly<Record<DeprivationStatus, string>> = {
  deprived: 'deprived',
  'not-deprived': 'not deprived',
  unknown: 'unknown',
};

/** Why a class differs between two standards. */
export const differenceLabels: Readonly<Record<StandardDifference, string>> = {
  'income-bounds': 'the income falls into another band',
  'deprivation-score': 'the deprivations stand otherwise to the cut-off',
  'decision-grid': 'the same band and deprivations give another class',
  'unknown-facts': 'one of the two standards asks for facts that are not known',
  gap: 'one of the two standards leaves the class open',
};
