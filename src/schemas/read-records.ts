import * as z from 'zod/mini';
import { type HouseholdIssue, PovertyStandardError, fail } from '../foundation/errors/index.ts';
import { ownValue, requireArgument } from '../foundation/input/index.ts';
import { expectedIn, issuesOf } from './issues.ts';

/** A record that a schema accepts. */
export interface AcceptedRecord<Value> {
  /** Index in the list of records. */
  readonly index: number;
  /** The value that the schema returns. */
  readonly value: Value;
}

/** A record that a schema rejects. */
export interface RejectedRecord {
  /** Index in the list of records. */
  readonly index: number;
  /** Its issues, at least one. For a {@link Household} with the member concerned, for tables of units with the unit. */
  readonly issues: readonly HouseholdIssue[];
}

/** Records by whether they are accepted; every record is in exactly one of the lists. */
export interface ReadRecords<Value> {
  /** The accepted records, in their order. */
  readonly ok: readonly AcceptedRecord<Value>[];
  /** The rejected records, in their order. */
  readonly rejected: readonly RejectedRecord[];
}

/**
 * Reads many untrusted records with a schema. An invalid record does not stop the reading: each is accepted, or rejected with all its issues
 * under the error codes of this package.
 *
 * @param schema - {@link householdFactsSchema}, {@link povertyStandardSchema}, {@link claimSchema}, or any zod schema
 * @param rows - the records, such as the rows of a file
 * @returns accepted and rejected records with their indexes; plain data
 * @throws PovertyStandardError `missing-value` for an absent schema; `invalid-value` where `rows` is not a list
 *
 * @example
 * ```ts
 * const rows = [{ area: 'rural', monthlyIncomePerCapita: 1_500_000 }, { area: 'suburb', monthlyIncomePerCapita: -1 }];
 * const { ok, rejected } = readRecords(householdFactsSchema(vn2022), rows);
 * ok; // => [{ index: 0, value: { area: 'rural', monthlyIncomePerCapita: 1_500_000 } }]
 * rejected[0].issues.map(({ code, path }) => [code, path]); // => [['unknown-area', 'area'], ['negative-value', 'monthlyIncomePerCapita']]
 * ```
 */
export function readRecords<Value>(schema: z.core.$ZodType<Value>, rows: readonly unknown[]): ReadRecords<Value> {
  requireSchema(schema);
  if (!Array.isArray(rows)) {
    throw new PovertyStandardError('invalid-value', { path: 'rows', received: rows, expected: { kind: 'list' } });
  }
  const ok: AcceptedRecord<Value>[] = [];
  const rejected: RejectedRecord[] = [];
  for (const [index, row] of rows.entries()) {
    const { success, data, error } = z.safeParse(schema, row, { error: expectedIn });
    if (success) {
      ok.push({ index, value: data });
    } else {
      rejected.push({ index, issues: issuesOf(error.issues, row) });
    }
  }
  return { ok, rejected };
}

/** Refuses an argument that is not a zod schema, classic or mini. */
export function requireSchema(schema: object): void {
  requireArgument(schema, 'schema');
  if (!ownValue(schema as { readonly _zod?: object }, '_zod')) {
    fail('invalid-value', 'schema', schema, { kind: 'schema-of-zod' });
  }
}
