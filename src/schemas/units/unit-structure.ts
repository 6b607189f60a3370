import * as z from 'zod/mini';
import {
  type AnyUnitState,
  type Designation,
  designationClasses,
  type RegistryTables,
  type Succession,
  type UnitLevel,
  type UnitState,
  type UnitType,
  unitLevels,
  unitTypes,
} from '../../administrative/index.ts';
import { shares } from '../../administrative/succession.ts';
import { longestName } from '../../foundation/limits.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import { annotate } from '../building/annotate.ts';
import { civilDate } from '../building/civil-date.ts';
import { oneOf } from '../building/one-of.ts';
import { type Fields, strictObject } from '../building/strict-object.ts';
import { taggedUnion } from '../building/tagged-union.ts';
import { text } from '../building/text.ts';

/** The types of a level. */
function typesOf<Level extends UnitLevel>(level: Level): z.ZodMiniType<UnitType<Level>> {
  const types = Object.entries(unitTypes).flatMap(([type, one]) => (one.level === level ? type : []));
  return oneOf(types as UnitType<Level>[]);
}

function name(): z.ZodMiniType<string> {
  return annotate(text(), { maxLength: longestName });
}

function unitFields<Level extends UnitLevel>(level: Level): Fields<Omit<UnitState<Level>, 'level'>> {
  const fields: Fields<Omit<UnitState<Level>, 'level' | 'type'>> = {
    code: text(),
    since: z.optional(civilDate()),
    name: name(),
    nameEn: z.optional(name()),
    parent: z.optional(text()),
    from: civilDate(),
    until: z.optional(civilDate()),
    act: z.optional(text()),
    evidence: z.optional(oneOf(evidenceMarks)),
  };
  return { ...fields, type: typesOf(level) } as Fields<Omit<UnitState<Level>, 'level'>>;
}

function unit(): z.ZodMiniType<AnyUnitState> {
  return taggedUnion<AnyUnitState, 'level'>('level', {
    province: unitFields('province'),
    district: unitFields('district'),
    commune: unitFields('commune'),
    village: unitFields('village'),
  });
}

function succession(): z.ZodMiniType<Succession> {
  const share = oneOf(shares);
  return strictObject<Succession>({
    level: oneOf(unitLevels),
    from: text(),
    to: text(),
    on: civilDate(),
    territory: share,
    people: z.optional(share),
    act: z.optional(text()),
  });
}

function designation(): z.ZodMiniType<Designation> {
  return strictObject<Designation>({
    level: oneOf(unitLevels),
    code: text(),
    class: oneOf(designationClasses),
    from: civilDate(),
    until: z.optional(civilDate()),
    act: z.optional(text()),
    evidence: z.optional(oneOf(evidenceMarks)),
  });
}

/** Fields and types of the tables of a registry. */
export function registryStructure(): z.ZodMiniType<RegistryTables> {
  return strictObject<RegistryTables>({
    units: z.array(unit()),
    successions: z.optional(z.array(succession())),
    designations: z.optional(z.array(designation())),
  });
}
