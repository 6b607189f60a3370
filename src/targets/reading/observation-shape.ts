import { refuse } from '../../foundation/errors/index.ts';
import { exact, roundingNames } from '../../foundation/exact/index.ts';
import { mostDecimals } from '../../foundation/limits.ts';
import { readDay } from '../../foundation/period.ts';
import type { Fields, FieldsOf, Shape } from '../../foundation/shape/index.ts';
import { unitLevels } from '../../law/unit.ts';
import { measureBases } from '../../vocabulary/index.ts';
import type {
  DecimalInterval,
  Observation,
  ObservedCounts,
  ObservedNumber,
  ObservedPercent,
  PublishedDigits,
} from '../observation.ts';

/** An observation. */
export function observationShape(): Shape {
  return {
    kind: 'object',
    fields: {
      at: moment,
      measure: text,
      'base?': { kind: 'one-of', values: measureBases },
      'standard?': text,
      territory: territoryShape(),
      'group?': text,
      value: {
        kind: 'by-field',
        members: {
          percent: { percent: published, ...digits } satisfies FieldsOf<ObservedPercent>,
          number: { number: published, ...digits } satisfies FieldsOf<ObservedNumber>,
          count: { count, total: count } satisfies FieldsOf<ObservedCounts>,
        },
      },
      'source?': text,
    } satisfies FieldsOf<Observation>,
  };
}

/** A moment: a day, or a year with its start or end in words. */
export const moment: Shape = {
  kind: 'readable',
  read: (value, path) => {
    readDay(value, path);
    return value;
  },
  json: { type: 'string', pattern: '\\d{4}', maxLength: 60 },
};

/** How decimal text from 0 is written. */
const fromZero = '^(?:[+]?\\d{1,40}(?:\\.\\d{1,40})?|-0{1,40}(?:\\.0{1,40})?)$';

/** Decimal text from 0. */
export const decimalText: Shape = {
  kind: 'readable',
  read: (value, path) => (typeof value === 'string' ? readDecimal(value, path) : refuseDecimal(value, path)),
  json: { type: 'string', pattern: fromZero },
};

/** What a figure is about. */
export function territoryShape(): Shape {
  const units = Object.fromEntries(unitLevels.map((level) => [level, ofUnit]));
  return { kind: 'tagged', tag: 'level', members: { country: {}, ...units, named: { name: text } } };
}

const text: Shape = { kind: 'text' };

/** A decimal from 0 as it is published: text, which keeps its last zeros, or a number. */
const published: Shape = {
  kind: 'readable',
  read: (value, path) =>
    typeof value === 'string' || typeof value === 'number' ? readDecimal(value, path) : refuseDecimal(value, path),
  json: {
    anyOf: [
      { type: 'string', pattern: fromZero },
      { type: 'number', minimum: 0 },
    ],
  },
};

/** Decimal text, also below zero: an interval may begin there. */
const signedDecimal: Shape = {
  kind: 'readable',
  read: (value, path) => {
    exact(typeof value === 'string' ? value : refuseDecimal(value, path), path);
    return value;
  },
  json: { type: 'string', pattern: '^[+-]?\\d{1,40}(?:\\.\\d{1,40})?$' },
};

const flag: Shape = { kind: 'flag' };

const digits: FieldsOf<PublishedDigits> = {
  'decimals?': { kind: 'count', most: mostDecimals },
  'rounding?': { kind: 'one-of', values: roundingNames },
  'between?': {
    kind: 'object',
    fields: {
      'from?': signedDecimal,
      fromIncluded: flag,
      'to?': signedDecimal,
      toIncluded: flag,
    } satisfies FieldsOf<DecimalInterval>,
  },
};

const count: Shape = { kind: 'count' };

/** The value itself, where it can be carried exactly and is not negative. */
function readDecimal(value: string | number, path: string): string | number {
  return exact(value, path).s < 0n ? refuse('negative-value', path, value, { kind: 'decimal', least: 0 }) : value;
}

function refuseDecimal(value: unknown, path: string): never {
  return refuse('invalid-value', path, value, { kind: 'decimal', least: 0 });
}

const ofUnit: Fields = { code: text, since: { kind: 'date' } };
