import { unitLevels } from '../../administrative/index.ts';
import { longestName, mostNames } from '../../foundation/limits.ts';
import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import type { Tally } from '../tally.ts';

/** Counts by name; a name that is absent, or null, is unknown. */
export const countsShape: Shape = { kind: 'record', of: { kind: 'count' }, most: mostNames };

const fields: FieldsOf<Tally> = {
  level: { kind: 'one-of', values: unitLevels },
  code: { kind: 'text', most: longestName },
  counts: countsShape,
};

/** What was counted in a unit. */
export const tallyShape: Shape = { kind: 'object', fields };
