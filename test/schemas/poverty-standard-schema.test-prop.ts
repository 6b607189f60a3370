import { test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { type ExpectedKind, type Issue, isPovertyStandardError } from '../../src/foundation/index.ts';
import { jsonSchemaOf, povertyStandardSchema, readRecords } from '../../src/schemas/index.ts';
import { defineStandard, localStandards, nationalStandards } from '../../src/standards/index.ts';
import { type Json, withChanges, withoutNull } from '../foundation/with-changes.ts';
import { sampleStandard } from '../standards/sample-standard.ts';
import { doorRuns } from './door-runs.ts';

/** What is expected by rules between fields, which JSON Schema does not know. */
const between: ReadonlySet<ExpectedKind> = new Set([
  'one-for-each',
  'one-that-is-listed',
  'act-of-the-register-or-of-its-own',
  'act-of-what-is-cited',
  'name-that-only-these-need-not-have',
  'date-not-before',
  'date-after',
  'bound-in-every-band-but-the-last',
  'no-bound-in-the-last-band',
  'bound-beyond-that-of-the-band-before',
  'class-or-what-is-open',
  'score-below',
  'zero-in-the-last-outcome',
  'score-within-reach',
  'cut-off-of-the-scores-that-outcomes-ask-for',
  'points-of-all-indicators',
  'every-income-band-once-in-order',
  'age-not-below',
  'age-above',
]);

const isBetween = ({ path, expected }: Issue): boolean =>
  between.has(expected.kind) || (expected.kind === 'each-once' && /\]\.(id|code)$/u.test(path));

/** The issues of the error that `defineStandard` throws, or the standard that it gives. */
function outcomeOf(standard: Json): { readonly issues: readonly Issue[]; readonly defined?: unknown } {
  try {
    return { issues: [], defined: defineStandard(standard as never) };
  } catch (error) {
    if (isPovertyStandardError(error, 'invalid-standard')) {
      return error.details;
    }
    throw error;
  }
}

const named = ({ code, path, expected }: Issue): unknown[] => [code, path, expected];

describe('povertyStandardSchema', () => {
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
    jsonSchemaOf(povertyStandardSchema),
  );

  test.prop([withChanges([...nationalStandards, ...localStandards, sampleStandard])], { numRuns: doorRuns(300) })(
    'accepts exactly what defineStandard accepts, and its JSON Schema the same but for rules between fields',
    (standard) => {
      const before = JSON.stringify(standard);
      const { issues, defined } = outcomeOf(standard);
      const { ok, rejected } = readRecords(povertyStandardSchema, [standard]);
      expect(ok.map(({ value }) => value)).toEqual(issues.length > 0 ? [] : [withoutNull(standard)]);
      expect(ok.map(({ value }) => value)).toEqual(issues.length > 0 ? [] : [defined]);
      expect(rejected.flatMap((record) => record.issues.map(named))).toEqual(issues.map(named));
      expect(accepts(standard)).toBe(issues.every(isBetween));
      expect(JSON.stringify(standard)).toBe(before);
    },
  );
});
