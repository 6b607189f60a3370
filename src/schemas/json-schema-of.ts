import * as z from 'zod/mini';
import { requireSchema } from './require-schema.ts';

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a schema, for forms, interfaces and other languages. It accepts the same JSON as the schema does,
 * but for the rules across fields of a standard, of a claim and of a household with its members, which only the schemas themselves know.
 *
 * @param schema - {@link householdFactsSchema}, {@link householdSchema}, {@link povertyStandardSchema} or {@link claimSchema}
 * @returns a JSON Schema, draft 2020-12, with `$id`, title and descriptions
 * @throws PovertyStandardError `missing-value` where there is no schema
 *
 * @example
 * ```ts
 * jsonSchemaOf(householdFactsSchema(vn2022)).$id; // => 'urn:chuan-ngheo:household-facts:vn-2022'
 * ```
 */
export function jsonSchemaOf(schema: z.core.$ZodType): JsonSchema {
  requireSchema(schema);
  // zod may add what is not JSON, such as a hook of its own.
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema))) as JsonSchema;
}
