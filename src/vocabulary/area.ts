import { freezeDeep } from '../foundation/frozen.ts';

/** The residence areas that the standards since 2006 distinguish: nông thôn, thành thị. */
export type AreaType = 'rural' | 'urban';

/** The areas of the 2001 standard, whose rural lines differ between mountains or islands and the plain. */
export type AreaType2001 = 'rural-mountain-island' | 'rural-plain' | 'urban';

const areas = ['rural', 'urban', 'rural-mountain-island', 'rural-plain'] as const;

/** Every area that some standard encoded here distinguishes. */
export type AreaCode = (typeof areas)[number];

/** All area codes, in the order in which the standards list them. */
export const areaCodes: readonly AreaCode[] = /* @__PURE__ */ freezeDeep(areas);
