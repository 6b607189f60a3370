import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { type ExpectedKind, type Issue, isPovertyStandardError } from '../../src/foundation/index.ts';
import { jsonSchemaOfShape } from '../../src/foundation/shape/index.ts';
import { definePointTable, type PointTable, scorePoints } from '../../src/review/index.ts';
import { pointTableShape } from '../../src/review/point-table.ts';
import { withChanges, withoutNull } from '../foundation/with-changes.ts';
import { samplePointTable } from './sample-point-table.ts';
import { doorRuns } from '../schemas/door-runs.ts';

/** What is expected by rules between fields, which JSON Schema does not know. */
const between: ReadonlySet<ExpectedKind> = new Set([
  'one-for-each',
  'one-that-is-listed',
  'bound-in-every-band-but-the-last',
  'no-bound-in-the-last-band',
  'bound-beyond-that-of-the-band-before',
]);

const isBetween = ({ path, expected }: Issue): boolean =>
  between.has(expected.kind) || (expected.kind === 'each-once' && path.endsWith('.code'));

/** The issues of the error that `definePointTable` throws, or the table that it gives. */
function outcomeOf(table: unknown): { readonly issues: readonly Issue[]; readonly defined?: PointTable } {
  try {
    return { issues: [], defined: definePointTable(table as PointTable) };
  } catch (error) {
    if (isPovertyStandardError(error, 'invalid-point-table')) {
      return error.details;
    }
    throw error;
  }
}

describe('definePointTable', () => {
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
    jsonSchemaOfShape(pointTableShape()),
  );

  test.prop([withChanges([samplePointTable])], { numRuns: doorRuns(300) })(
    'accepts what its JSON Schema accepts, but for rules between fields, and what it accepts is scored',
    (table) => {
      const { issues, defined } = outcomeOf(table);
      expect(accepts(table)).toBe(issues.every(isBetween));
      if (defined) {
        expect(defined).toEqual(withoutNull(table));
        expect(scorePoints({}, defined, { region: defined.regions[0] as string }).parts).toHaveLength(
          defined.items.length,
        );
      }
    },
  );

  test.prop([fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true })])(
    'refuses anything else by its own error',
    (value) => {
      expect(outcomeOf(value).issues).not.toEqual([]);
    },
  );
});
