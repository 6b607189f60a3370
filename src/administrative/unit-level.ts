import { freezeDeep } from '../foundation/frozen.ts';

const levels = ['province', 'district', 'commune', 'village'] as const;

/** The levels (cấp) of administrative units, and below them the villages, which are no units but belong to one. */
export type UnitLevel = (typeof levels)[number];

/** All levels, the highest first. */
export const unitLevels: readonly UnitLevel[] = /* @__PURE__ */ freezeDeep(levels);
