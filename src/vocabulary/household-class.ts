import { freezeDeep } from '../foundation/frozen.ts';

const classes = ['poor', 'near-poor', 'average-living-standard', 'none'] as const;

/** The classes of a review: hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình; `none` is everybody above, who has no class name in law. */
export type HouseholdClass = (typeof classes)[number];

/** Both grounds. */
export const povertyGrounds = ['income', 'deprivation'] as const;

/** On what a household is poor where the standard keeps the two apart: its income alone, or its deprivations within the band. */
export type PovertyGround = (typeof povertyGrounds)[number];

/** All classes, the worst first. Their index is the code in columns. */
export const householdClasses: readonly HouseholdClass[] = /* @__PURE__ */ freezeDeep(classes);
