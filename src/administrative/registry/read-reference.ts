import { readFields, readOneOf, readText } from '../../foundation/reading/index.ts';
import { parseCivilDate } from '../../foundation/time/index.ts';
import type { UnitReference } from '../unit.ts';
import { unitLevels } from '../unit-level.ts';

/** Reads which unit is meant, and on which day. */
export function readReference(reference: UnitReference): UnitReference {
  const fields = readFields(reference, 'reference', ['level', 'code', 'on']);
  return {
    level: readOneOf(fields.get('level'), 'reference.level', unitLevels),
    code: readText(fields.get('code'), 'reference.code'),
    on: parseCivilDate(fields.get('on'), 'reference.on'),
  };
}
