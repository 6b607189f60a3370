import type { HouseholdClass, PovertyGround } from '../../../vocabulary/index.ts';

/** Classes of households. Who is above all of them has no class name in law. */
export const classLabels: Readonly<Record<HouseholdClass, string>> = {
  poor: 'poor household',
  'near-poor': 'near-poor household',
  'average-living-standard': 'household of average living standard',
  none: 'household in no class of the standard',
};

/** Grounds of poverty, as the review forms of 2016 name them. */
export const groundLabels: Readonly<Record<PovertyGround, string>> = {
  income: 'poor by income',
  deprivation: 'poor by deprivation',
};
