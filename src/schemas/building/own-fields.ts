import * as z from 'zod/mini';
import { ownValue } from '../../foundation/reading/index.ts';

/** Deeper than any input goes. What is deeper, such as what refers to itself, stays as it came, for the structure to refuse. */
const deepest = 16;

/** What has no fields of its own, and is refused where a record belongs. */
function isOther(value: object): boolean {
  return value instanceof Map || value instanceof Set || value instanceof Date;
}

/** A copy whose objects inherit nothing: zod reads inherited fields too, and what somebody put on every object is no fact. */
export function ownFields(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest || isOther(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    // What a hole inherits is no element.
    return Array.from(value.keys(), (place) => ownFields(ownValue(value, place), depth + 1));
  }
  const entries = Object.entries(value).map(([name, part]) => [name, ownFields(part, depth + 1)] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}

/** A schema that is given own fields only. */
export function ofOwnFields<Value>(structure: z.ZodMiniType<Value>): z.ZodMiniType<Value> {
  return z.pipe(z.unknown().check(z.overwrite((value) => ownFields(value))), structure);
}
