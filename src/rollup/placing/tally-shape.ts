import { longestName, mostNames, mostRows } from '../../foundation/limits.ts';
import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import type { UnitKey } from '../../law/index.ts';
import { unitLevels } from '../../law/unit.ts';
import type { RecastTally } from '../recast-result.ts';
import type { MissingUnit, Tally } from '../tally.ts';

const level: Shape = { kind: 'one-of', values: unitLevels };

const code: Shape = { kind: 'text', most: longestName };

/** Counts by name; a name that is absent, or null, is unknown. */
export const countsShape: Shape = { kind: 'record', of: { kind: 'count' }, most: mostNames };

const key: FieldsOf<UnitKey> = { level, code, since: { kind: 'date' } };

const missing: FieldsOf<MissingUnit> = { unit: { kind: 'object', fields: key } };

/** A tally, and what a recast says of its tallies besides. */
const fields: FieldsOf<Tally> & FieldsOf<Partial<Omit<RecastTally, keyof Tally>>> = {
  'kind?': { kind: 'one-of', values: ['tally'] },
  level,
  code,
  counts: countsShape,
  'key?': { kind: 'object', fields: key },
  'tallies?': { kind: 'count' },
  'incomplete?': { kind: 'list', of: { kind: 'text', most: longestName }, most: mostNames },
  'missing?': { kind: 'list', of: { kind: 'object', fields: missing }, most: mostRows },
};

/** What was counted in a unit. */
export const tallyShape: Shape = { kind: 'object', fields };
