import { freezeDeep } from '../foundation/frozen.ts';
import type { Period } from '../foundation/index.ts';
import type { Evidence } from '../vocabulary/index.ts';
import type { UnitLevel } from './unit-level.ts';

const classes = [
  'poor-district',
  'coastal-commune',
  'zone-1',
  'zone-2',
  'zone-3',
  'especially-difficult-village',
] as const;

/**
 * The classes that programmes give to units.
 *
 * - `poor-district`: huyện nghèo
 * - `coastal-commune`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `zone-1`, `zone-2`, `zone-3`: xã khu vực I, II, III
 * - `especially-difficult-village`: thôn đặc biệt khó khăn
 */
export type DesignationClass = (typeof classes)[number];

/** A class that an act gives to a unit for a time: a dated fact about the unit, not a property of it. */
export interface Designation extends Period {
  /** Level of the unit. */
  readonly level: UnitLevel;
  /** Code of the unit, read on the first day. */
  readonly code: string;
  /** The class. */
  readonly class: DesignationClass;
  /** The act that lists the unit: its key in the register, {@link acts}, or its official number. */
  readonly act?: string;
  /** How well it is attested. */
  readonly evidence?: Evidence;
}

/** All classes. */
export const designationClasses: readonly DesignationClass[] = /* @__PURE__ */ freezeDeep(classes);
