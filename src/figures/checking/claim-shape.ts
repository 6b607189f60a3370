import { refuse } from '../../foundation/errors/index.ts';
import { mostPairs, mostParts } from '../../foundation/limits.ts';
import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import { locales } from '../../vocabulary/index.ts';
import {
  changeDirections,
  type Claim,
  type ClaimByKind,
  type ClaimContext,
  type ClaimKind,
  type ClaimMoments,
  type CountPercentPair,
  quotientUnits,
} from '../claim.ts';

/** A claim, by its kind. */
export function claimShape(): Shape {
  const moments: FieldsOf<ClaimMoments> = { from: { kind: 'text' }, to: { kind: 'text' } };
  const pair: FieldsOf<CountPercentPair> = { count: operand, percent: operand };
  const members: { readonly [Kind in ClaimKind]: FieldsOf<Omit<ClaimByKind[Kind], 'kind'>> } = {
    share: { ...context, count: operand, total: operand, percent: operand, 'unit?': unit },
    sum: { ...context, parts: operands(1), total: operand },
    difference: { ...context, from: operand, to: operand, change: operand, 'direction?': direction },
    average: {
      ...context,
      'from?': operand,
      'to?': operand,
      'change?': operand,
      'direction?': direction,
      'steps?': { kind: 'count', least: 1 },
      'moments?': { kind: 'object', fields: moments },
      perStep: operand,
    },
    'implied-total': {
      ...context,
      pairs: { kind: 'list', of: { kind: 'object', fields: pair }, least: 1, most: mostPairs },
    },
    flow: { ...context, opening: operand, leaving: operands(), entering: operands(), closing: operand },
    attainment: { ...context, achieved: operand, planned: operand, percent: operand, 'unit?': unit },
  };
  return { kind: 'tagged', tag: 'kind' satisfies keyof Claim, members };
}

/** A figure as printed, a number, or null where none is printed. Whether it can be read depends on the language of the claim. */
const operand: Shape = {
  kind: 'readable',
  read: (value, path) => {
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value : refuse('invalid-number', path, value, { kind: 'figure' });
    }
    if (typeof value === 'string' && !value.trim()) {
      refuse('empty-input', path, value, { kind: 'figure' });
    }
    return typeof value === 'string' || value === null
      ? value
      : refuse('invalid-value', path, value, { kind: 'figure' });
  },
  isNullRead: true,
  json: { type: ['string', 'number', 'null'], pattern: '\\S' },
};

const context: FieldsOf<ClaimContext> = {
  'id?': { kind: 'text' },
  'locale?': { kind: 'one-of', values: locales },
  'source?': { kind: 'text' },
};

const unit: Shape = { kind: 'one-of', values: quotientUnits };

function operands(least?: number): Shape {
  return { kind: 'list', of: operand, most: mostParts, ...(least !== undefined && { least }) };
}

const direction: Shape = { kind: 'one-of', values: changeDirections };
