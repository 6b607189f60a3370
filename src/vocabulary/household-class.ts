import { freezeDeep } from '../foundation/frozen.ts';

const classes = ['poor', 'near-poor', 'average-living-standard', 'none'] as const;

/** The classes of a review: hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình; `none` is every household above them, which the law does not name. */
export type HouseholdClass = (typeof classes)[number];

/** All grounds of poverty. */
export const povertyGrounds = ['income', 'deprivation'] as const;

/** The ground of poverty, where the standard distinguishes: income alone, or deprivations within the income band. */
export type PovertyGround = (typeof povertyGrounds)[number];

/** The residence areas that the standards since 2006 distinguish: nông thôn, thành thị. */
export type AreaType = 'rural' | 'urban';

/** The areas of the 2001 standard, whose rural lines differ between mountains or islands and the plain. */
export type AreaType2001 = 'rural-mountain-island' | 'rural-plain' | 'urban';

const areas = ['rural', 'urban', 'rural-mountain-island', 'rural-plain'] as const;

/** Every area of the encoded standards. */
export type AreaCode = (typeof areas)[number];

/** All classes, the poorest first. */
export const householdClasses: readonly HouseholdClass[] = /* @__PURE__ */ freezeDeep(classes);

/** All area codes, in the order in which the standards list them. */
export const areaCodes: readonly AreaCode[] = /* @__PURE__ */ freezeDeep(areas);
