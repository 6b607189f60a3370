import { type UnitKey, unitLevels } from '../../administrative/index.ts';
import { longestName, mostNames, mostRows } from '../../foundation/limits.ts';
import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import type { RecastTally } from '../recast-result.ts';
import type { MissingUnit, Tally } from '../tally.ts';

/** Counts by name; a name that is absent, or null, is unknown. */
export const countsShape: Shape = { kind: 'record', of: { kind: 'count' }, most: mostNames };

const key: FieldsOf<UnitKey> = {
  level: { kind: 'one-of', values: unitLevels },
  code: { kind: 'text', most: longestName },
  since: { kind: 'date' },
};

const missing: FieldsOf<MissingUnit> = { unit: { kind: 'object', fields: key } };

/** What a recast says of its tallies besides. */
const ofRecast: FieldsOf<Partial<Omit<RecastTally, keyof Tally>>> = {
  'key?': { kind: 'object', fields: key },
  'tallies?': { kind: 'count' },
  'incomplete?': { kind: 'list', of: { kind: 'text', most: longestName }, most: mostNames },
  'missing?': { kind: 'list', of: { kind: 'object', fields: missing }, most: mostRows },
};

const ofTally: FieldsOf<Tally> = {
  'kind?': { kind: 'one-of', values: ['tally'] },
  level: key.level,
  code: key.code,
  counts: countsShape,
};

/** What was counted in a unit. */
export const tallyShape: Shape = { kind: 'object', fields: { ...ofTally, ...ofRecast } };
