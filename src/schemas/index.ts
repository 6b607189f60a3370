/**
 * Schemas of zod for untrusted input, the reading of many records, and JSON Schema from them. zod is an optional peer
 * dependency: only this entry point needs it, and the root does not re-export it.
 *
 * @packageDocumentation
 */
export { claimSchema } from './claim-schema.ts';
export { flowLedgerSchema } from './flow-ledger-schema.ts';
export { householdFactsSchema } from './household-facts-schema.ts';
export { householdSchema } from './household-schema.ts';
export { type JsonSchema, jsonSchemaOf } from './json-schema-of.ts';
export { observationSchema } from './observation-schema.ts';
export { povertyStandardSchema } from './poverty-standard-schema.ts';
export { type AcceptedRecord, type ReadRecords, readRecords, type RejectedRecord } from './read-records.ts';
export { registrySchema } from './registry-schema.ts';
export { tallySchema } from './tally-schema.ts';
export { targetSchema } from './target-schema.ts';
