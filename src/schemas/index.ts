/**
 * Zod schemas for untrusted input, reading of many records, and JSON Schema. zod is an optional peer dependency: only this entry point
 * needs it, and the root does not re-export it.
 *
 * @packageDocumentation
 */
export { householdFactsSchema, householdSchema } from './household-schema.ts';
export { type AcceptedRecord, type ReadRecords, readRecords, type RejectedRecord } from './read-records.ts';
export {
  claimSchema,
  flowLedgerSchema,
  observationSchema,
  povertyStandardSchema,
  registrySchema,
  tallySchema,
  targetSchema,
} from './record-schemas.ts';
export { type JsonSchema, jsonSchemaOf } from './schema-of-shape.ts';
