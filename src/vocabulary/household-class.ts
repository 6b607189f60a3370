import { freezeDeep } from '../foundation/frozen.ts';

const classes = ['poor', 'near-poor', 'average-living-standard', 'none'] as const;

/** The classes of a review: hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình; `none` is everybody above, who has no class name in law. */
export type HouseholdClass = (typeof classes)[number];

/** Both grounds. */
export const povertyGrounds = ['income', 'deprivation'] as const;

/** On what a household is poor where the standard keeps the two apart: its income alone, or its deprivations within the band. */
export type PovertyGround = (typeof povertyGrounds)[number];

/** The residence areas that the standards since 2006 distinguish: nông thôn, thành thị. */
export type AreaType = 'rural' | 'urban';

/** The areas of the 2001 standard, whose rural lines differ between mountains or islands and the plain. */
export type AreaType2001 = 'rural-mountain-island' | 'rural-plain' | 'urban';

const areas = ['rural', 'urban', 'rural-mountain-island', 'rural-plain'] as const;

/** Every area that some standard encoded here distinguishes. */
export type AreaCode = (typeof areas)[number];

/** All classes, the worst first. Their index is the code in columns. */
export const householdClasses: readonly HouseholdClass[] = /* @__PURE__ */ freezeDeep(classes);

/** All area codes, in the order in which the standards list them. */
export const areaCodes: readonly AreaCode[] = /* @__PURE__ */ freezeDeep(areas);
