import { freezeDeep } from '../foundation/frozen/index.ts';

/** The levels (cấp) of administrative units, and below them the villages, which are no units but belong to one. */
export type UnitLevel = 'province' | 'district' | 'commune' | 'village';

/** All levels, the highest first. */
export const unitLevels: readonly UnitLevel[] = /* @__PURE__ */ freezeDeep([
  'province',
  'district',
  'commune',
  'village',
]);
