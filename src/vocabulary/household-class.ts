import { freezeDeep } from '../foundation/frozen/index.ts';

/** The classes of a review: hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình; `none` is everybody above, who has no class name in law. */
export type HouseholdClass = 'poor' | 'near-poor' | 'average-living-standard' | 'none';

/** All classes, the worst first. Their index is the code in columns. */
export const householdClasses: readonly HouseholdClass[] = /* @__PURE__ */ freezeDeep([
  'poor',
  'near-poor',
  'average-living-standard',
  'none',
]);

/** On what a household is poor where the standard keeps the two apart: its income alone, or its deprivations within the band. */
export type PovertyGround = 'income' | 'deprivation';
