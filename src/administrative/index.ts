/**
 * Administrative units in time: levels, types, codes, the provinces with their mergers, registries of a caller's own units, and the
 * classes that programmes give them.
 *
 * @packageDocumentation
 */
export { type Designation, type DesignationClass, designationClasses } from './designation.ts';
export type { Share, Succession } from './succession.ts';
export type { AnyUnitState, UnitKey, UnitReference, UnitState } from './unit.ts';
export { type UnitLevel, unitLevels } from './unit-level.ts';
export type { UnitType, UnitTypesByLevel } from './unit-type.ts';
