import { amountShape } from '../../foundation/exact/index.ts';
import { longestName, mostParts, mostWeights } from '../../foundation/limits.ts';
import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import { unitLevels } from '../../law/unit.ts';
import { policiesWithoutWeights, type RecastOptions, type SplitWeights } from '../recast-result.ts';

/** How counts are carried from one day to another. */
export function recastShape(): Shape {
  const fields: FieldsOf<RecastOptions> = { from: day, to: day, ...comparisonFields() };
  return { kind: 'object', fields };
}

/** How counts of two days are brought together. */
export function comparisonShape(): Shape {
  return { kind: 'object', fields: comparisonFields() };
}

const day: Shape = { kind: 'date' };

function comparisonFields(): FieldsOf<Pick<RecastOptions, 'onSplit' | 'level'>> {
  const weights: FieldsOf<SplitWeights> = {
    level,
    from: { kind: 'text', most: longestName },
    'until?': day,
    shares: { kind: 'record', of: amountShape(), most: mostParts },
  };
  return {
    'onSplit?': {
      kind: 'either',
      list: { kind: 'list', of: { kind: 'object', fields: weights }, most: mostWeights },
      otherwise: { kind: 'one-of', values: policiesWithoutWeights },
    },
    'level?': level,
  };
}

const level: Shape = { kind: 'one-of', values: unitLevels };
