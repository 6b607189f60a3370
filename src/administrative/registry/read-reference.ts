import { longestName } from '../../foundation/limits.ts';
import { type FieldsOf, readOrRefuse } from '../../foundation/shape/index.ts';
import type { UnitReference } from '../../law/index.ts';
import { unitLevels } from '../../law/unit.ts';

/** Reads which unit is meant, and on which day. */
export function readReference(reference: UnitReference): UnitReference {
  return readOrRefuse({ kind: 'object', fields }, reference, 'reference') as UnitReference;
}

const fields: FieldsOf<UnitReference> = {
  level: { kind: 'one-of', values: unitLevels },
  code: { kind: 'text', most: longestName },
  on: { kind: 'date' },
};
